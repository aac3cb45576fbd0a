-- 002_change_person_columns
--
-- Changes:
--   change column person.created from TIMESTAMP(6) to TIMESTAMPTZ(6)  (shop.Person#created)
--   change column person.changed from TIMESTAMPTZ(6) to TIMESTAMP(6)  (shop.Person#changed)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.created that is no timestamptz(6) stops the migration
--   a value of person.changed that is no timestamp(6) stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.created went through an expression and come back in the form that timestamptz(6) gives them
--   values of person.changed went through an expression and come back in the form that timestamp(6) gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#created: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(created AT TIME ZONE 'Europe/Oslo') FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM created AT TIME ZONE 'Europe/Oslo' FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a created that is no TIMESTAMPTZ(6), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#changed: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(changed AT TIME ZONE 'UTC') FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM changed AT TIME ZONE 'UTC' FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a changed that is no TIMESTAMP(6), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#created: change column person.created from TIMESTAMP(6) to TIMESTAMPTZ(6)
ALTER TABLE person
  ALTER COLUMN created TYPE TIMESTAMPTZ(6)
  USING created AT TIME ZONE 'Europe/Oslo';

-- shop.Person#changed: change column person.changed from TIMESTAMPTZ(6) to TIMESTAMP(6)
ALTER TABLE person
  ALTER COLUMN changed TYPE TIMESTAMP(6)
  USING changed AT TIME ZONE 'UTC';

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
