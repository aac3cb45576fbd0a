-- 002_change_person_columns
--
-- Changes:
--   change column person.picture from BYTEA to OID  (shop.Person#picture)
--   change column person.story from OID to TEXT  (shop.Person#story)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.picture that is no oid stops the migration
--   a value of person.story that is no text stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.picture went through an expression and come back in the form that oid gives them
--   values of person.story went through an expression and come back in the form that text gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#story: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(convert_from(lo_get(story), 'UTF8')) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM convert_from(lo_get(story), 'UTF8') FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a story that is no TEXT, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#picture: change column person.picture from BYTEA to OID
ALTER TABLE person
  ALTER COLUMN picture TYPE OID
  USING lo_from_bytea(0, picture);

-- shop.Person#story: change column person.story from OID to TEXT
ALTER TABLE person
  ALTER COLUMN story TYPE TEXT
  USING convert_from(lo_get(story), 'UTF8');

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
