-- 002_change_person_mood_to_varchar_and_1_more_ROLLBACK
--
-- Takes back 002_change_person_mood_to_varchar_and_1_more. LOSSY.
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that varchar(255) gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.mood that is no smallint stops the migration
--   a row of person that breaks person_mood_check stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(CASE mood WHEN 'HAPPY' THEN 0 WHEN 'SAD' THEN 1 END) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM CASE mood WHEN 'HAPPY' THEN 0 WHEN 'SAD' THEN 1 END FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a mood that is no SMALLINT, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, (CASE mood WHEN 'HAPPY' THEN 0 WHEN 'SAD' THEN 1 END)::SMALLINT AS mood FROM person) AS person
      WHERE NOT (mood between 0 and 1)) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_mood_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: mood between 0 and 1';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: drop constraint person_mood_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check;

-- shop.Person#mood: change column person.mood from VARCHAR(255) to SMALLINT
ALTER TABLE person
  ALTER COLUMN mood TYPE SMALLINT
  USING CASE mood WHEN 'HAPPY' THEN 0 WHEN 'SAD' THEN 1 END;

-- shop.Person#mood: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_mood_check CHECK (mood between 0 and 1) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
