-- 002_change_mood_and_person_low_default_ROLLBACK
--
-- Takes back 002_change_mood_and_person_low_default. LOSSY. What was written to the new structure since is lost:
--   the values of person.low, for which computed ones come
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that mood gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person is written anew: low differs by row

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: add label SAD to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'SAD' AFTER 'HAPPY';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#low: drop column person.low
ALTER TABLE person
  DROP COLUMN IF EXISTS low;

-- shop.Person#low: add column person.low BOOLEAN GENERATED ALWAYS AS (mood IN ('SAD', 'CALM')) STORED NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS low BOOLEAN GENERATED ALWAYS AS (mood IN ('SAD', 'CALM')) STORED NOT NULL;

COMMIT;

-- shop.Person#low: built while others read and write; if that fails, drop the index low_people and run this again
CREATE INDEX CONCURRENTLY low_people
  ON person (low);

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
