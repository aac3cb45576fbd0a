-- 002_expand_name_length_and_more
--
-- Changes:
--   change column person.name from VARCHAR(255) to VARCHAR(300)  (shop.Person#name)
--   rename value SAD of person.worst to GLOOMY  (shop.Person#worst)
--   change constraint person_worst_check on person  (shop.Person#worst)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   rows of person with SAD stay locked until all of them have GLOOMY
--   an application that still writes SAD to person.worst fails
--   a row of person that breaks person_worst_check stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

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
      WHERE NOT (worst in ('HAPPY','GLOOMY')) AND worst <> 'SAD') AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_worst_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: worst in (''HAPPY'',''GLOOMY'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(255) to VARCHAR(300)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(300);

-- shop.Person#worst: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_worst_check,
  ADD CONSTRAINT person_worst_check CHECK (worst in ('HAPPY','GLOOMY')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#worst: rename value SAD of person.worst to GLOOMY
UPDATE person
  SET worst = 'GLOOMY'
  WHERE worst = 'SAD';

COMMIT;

BEGIN;

-- shop.Person#worst: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_worst_check;

INSERT INTO schema_migrations (version, name) VALUES (2, 'expand_name_length_and_more');

COMMIT;
