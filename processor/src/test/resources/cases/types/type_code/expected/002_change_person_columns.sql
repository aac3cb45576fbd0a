-- 002_change_person_columns
--
-- Changes:
--   change column person.level from INTEGER to SMALLINT  (shop.Person#level)
--   change column person.token from UUID to VARCHAR(36)  (shop.Person#token)
--   change column person.note from VARCHAR(255) to TEXT  (shop.Person#note)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.level that is no smallint stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#level: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(level::SMALLINT) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM level::SMALLINT FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a level that is no SMALLINT, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#level: change column person.level from INTEGER to SMALLINT
ALTER TABLE person
  ALTER COLUMN level TYPE SMALLINT;

-- shop.Person#token: change column person.token from UUID to VARCHAR(36)
ALTER TABLE person
  ALTER COLUMN token TYPE VARCHAR(36);

-- shop.Person#note: change column person.note from VARCHAR(255) to TEXT
ALTER TABLE person
  ALTER COLUMN note TYPE TEXT;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
