-- 002_change_person_columns_ROLLBACK
--
-- Takes back 002_change_person_columns. LOSSY.
--
-- What stays as the migration left it:
--   values of person.picture went through an expression and come back in the form that oid gives them
--   values of person.story went through an expression and come back in the form that text gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.picture that is no bytea stops the migration
--   a value of person.story that is no oid stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#picture: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(lo_get(picture)) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM lo_get(picture) FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a picture that is no BYTEA, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#picture: change column person.picture from OID to BYTEA
ALTER TABLE person
  ALTER COLUMN picture TYPE BYTEA
  USING lo_get(picture);

-- shop.Person#story: change column person.story from TEXT to OID
ALTER TABLE person
  ALTER COLUMN story TYPE OID
  USING lo_from_bytea(0, convert_to(story, 'UTF8'));

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
