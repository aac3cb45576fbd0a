-- 002_expand_name_length_and_more_ROLLBACK
--
-- Takes back 002_expand_name_length_and_more. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.name that is no varchar(255) stops the migration
--   rows of person with GLOOMY stay locked until all of them have SAD
--   an application that still writes GLOOMY to person.worst fails
--   a row of person that breaks person_worst_check stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#name: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(name::TEXT)) > 255) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a name of more than 255 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#worst: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE NOT (worst in ('HAPPY','SAD')) AND worst <> 'GLOOMY') AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_worst_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: worst in (''HAPPY'',''SAD'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(300) to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(255);

-- shop.Person#worst: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_worst_check,
  ADD CONSTRAINT person_worst_check CHECK (worst in ('HAPPY','SAD')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#worst: rename value GLOOMY of person.worst to SAD
UPDATE person
  SET worst = 'SAD'
  WHERE worst = 'GLOOMY';

COMMIT;

BEGIN;

-- shop.Person#worst: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_worst_check;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
