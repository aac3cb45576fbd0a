-- 002_change_person_active_to_integer
--
-- Changes:
--   change column person.active from VARCHAR(255) to INTEGER  (shop.Person#active)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.active that is no integer stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.active went through an expression and come back in the form that integer gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#active: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(CASE active WHEN 'Y' THEN 1 WHEN 'N' THEN 0 END) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM CASE active WHEN 'Y' THEN 1 WHEN 'N' THEN 0 END FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a active that is no INTEGER, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#active: change column person.active from VARCHAR(255) to INTEGER
ALTER TABLE person
  ALTER COLUMN active TYPE INTEGER
  USING CASE active WHEN 'Y' THEN 1 WHEN 'N' THEN 0 END;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_active_to_integer');

COMMIT;
