-- 002_change_person_columns
--
-- Changes:
--   change column person.tag from TEXT to TEXT[]  (shop.Person#tag)
--   change column person.scores from INTEGER[] to BIGINT[]  (shop.Person#scores)
--   change column person.settings from JSON to JSONB  (shop.Person#settings)
--   change column person.words from VARCHAR(255)[] to TEXT  (shop.Person#words)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.tag that is no text[] stops the migration
--   a value of person.words that is no text stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.tag went through an expression and come back in the form that text[] gives them
--   values of person.words went through an expression and come back in the form that text gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#tag: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(ARRAY[tag]) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM ARRAY[tag] FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a tag that is no TEXT[], among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#words: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(array_to_string(words, ' ')) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM array_to_string(words, ' ') FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a words that is no TEXT, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#tag: change column person.tag from TEXT to TEXT[]
ALTER TABLE person
  ALTER COLUMN tag TYPE TEXT[]
  USING ARRAY[tag];

-- shop.Person#scores: change column person.scores from INTEGER[] to BIGINT[]
ALTER TABLE person
  ALTER COLUMN scores TYPE BIGINT[];

-- shop.Person#settings: change column person.settings from JSON to JSONB
ALTER TABLE person
  ALTER COLUMN settings TYPE JSONB;

-- shop.Person#words: change column person.words from VARCHAR(255)[] to TEXT
ALTER TABLE person
  ALTER COLUMN words TYPE TEXT
  USING array_to_string(words, ' ');

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
