-- 002_add_mood_and_more_ROLLBACK
--
-- Takes back 002_add_mood_and_more. LOSSY.
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that mood gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.mood that is no varchar(255) stops the migration
--   a row of person that breaks person_mood_check stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

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
      WHERE length(rtrim(mood::TEXT)) > 255) AS found;
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
      FROM (SELECT ctid, id, (mood)::VARCHAR(255) AS mood FROM person) AS person
      WHERE NOT (mood in ('HAPPY','SAD'))) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_mood_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: mood in (''HAPPY'',''SAD'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: change column person.mood from mood to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE VARCHAR(255),
  ALTER COLUMN mood SET DEFAULT 'SAD';

-- shop.Person#mood: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','SAD')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

COMMIT;

BEGIN;

-- shop.Mood: drop type mood
DROP TYPE IF EXISTS mood;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
