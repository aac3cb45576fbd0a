-- 002_expand_kind_length_and_change_person_kind_check_ROLLBACK
--
-- Takes back 002_expand_kind_length_and_change_person_kind_check. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.kind that is no varchar(10) stops the migration
--   a row of person that breaks person_kind_check stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#{discriminator}: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(kind::TEXT)) > 10) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a kind of more than 10 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#{discriminator}: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, (kind)::VARCHAR(10) AS kind FROM person) AS person
      WHERE NOT (kind in ('Person','E'))) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_kind_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: kind in (''Person'',''E'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#{discriminator}: change column person.kind from VARCHAR(20) to VARCHAR(10)
ALTER TABLE person
  ALTER COLUMN kind TYPE VARCHAR(10);

-- shop.Person#{discriminator}: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_kind_check,
  ADD CONSTRAINT person_kind_check CHECK (kind in ('Person','E')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#{discriminator}: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_kind_check;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
