-- 002_change_person_mood_to_varchar_and_1_more
--
-- Changes:
--   change column person.mood from SMALLINT to VARCHAR(255)  (shop.Person#mood)
--   change constraint person_mood_check on person  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.mood that is no varchar(255) stops the migration
--   a row of person that breaks person_mood_check stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that varchar(255) gives them

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
  PERFORM count(CASE mood WHEN 0 THEN 'HAPPY' WHEN 1 THEN 'SAD' END) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM CASE mood WHEN 0 THEN 'HAPPY' WHEN 1 THEN 'SAD' END FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a mood that is no VARCHAR(255), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
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
      FROM person
      WHERE length(rtrim((CASE mood WHEN 0 THEN 'HAPPY' WHEN 1 THEN 'SAD' END)::TEXT)) > 255) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a mood of more than 255 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
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
      FROM (SELECT ctid, id, (CASE mood WHEN 0 THEN 'HAPPY' WHEN 1 THEN 'SAD' END)::VARCHAR(255) AS mood FROM person) AS person
      WHERE NOT (mood in ('HAPPY','SAD'))) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_mood_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: mood in (''HAPPY'',''SAD'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: drop constraint person_mood_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check;

-- shop.Person#mood: change column person.mood from SMALLINT to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN mood TYPE VARCHAR(255)
  USING CASE mood WHEN 0 THEN 'HAPPY' WHEN 1 THEN 'SAD' END;

-- shop.Person#mood: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','SAD')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_mood_to_varchar_and_1_more');

COMMIT;
