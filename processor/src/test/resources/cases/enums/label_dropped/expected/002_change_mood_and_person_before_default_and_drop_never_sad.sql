-- 002_change_mood_and_person_before_default_and_drop_never_sad
--
-- Changes:
--   change type mood  (shop.Mood)
--   change the default of person.before  (shop.Person#before)
--   drop constraint never_sad on person  (shop.Person)
--
-- Locks:
--   day: ACCESS EXCLUSIVE, for as long as its rows take
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   day is written anew
--   a value of day.moods that is no longer a label stops the migration
--   person is written anew
--   a value of person.mood that is no longer a label stops the migration
--   a value of person.before that is no longer a label stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM day
      WHERE moods::TEXT[] && ARRAY['SAD']) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of day have a moods that is to be no value any more, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Give them another value: SAD will be gone.';
  END IF;
END
$$;

-- shop.Mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE mood::TEXT IN ('SAD')) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a mood that is to be no value any more, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Give them another value: SAD will be gone.';
  END IF;
END
$$;

-- shop.Mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE before::TEXT IN ('SAD')) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a before that is to be no value any more, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Give them another value: SAD will be gone.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Mood: change type mood
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('CALM', 'HAPPY');
ALTER TABLE day
  ALTER COLUMN moods DROP DEFAULT,
  ALTER COLUMN moods TYPE mood[] USING moods::TEXT[]::mood[],
  ALTER COLUMN moods SET DEFAULT '{HAPPY}';
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS never_sad;
DROP INDEX IF EXISTS happy_people;
ALTER TABLE person
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::TEXT::mood,
  ALTER COLUMN mood SET DEFAULT 'HAPPY',
  ALTER COLUMN before DROP DEFAULT,
  ALTER COLUMN before TYPE mood USING before::TEXT::mood;
CREATE INDEX IF NOT EXISTS happy_people
  ON person (id)
  WHERE mood = 'HAPPY';
DROP TYPE mood_old;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: drop constraint never_sad on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS never_sad;

-- shop.Person#before: change the default of person.before
ALTER TABLE person
  ALTER COLUMN before SET DEFAULT 'CALM';

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_mood_and_person_before_default_and_drop_never_sad');

COMMIT;
