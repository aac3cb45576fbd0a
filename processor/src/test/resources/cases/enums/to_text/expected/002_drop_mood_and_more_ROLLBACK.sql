-- 002_drop_mood_and_more_ROLLBACK
--
-- Takes back 002_drop_mood_and_more. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.mood that is no mood stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: create type mood
CREATE TYPE mood AS ENUM ('HAPPY', 'SAD');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: drop constraint person_mood_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check;

-- shop.Person#mood: change column person.mood from VARCHAR(255) to mood
ALTER TABLE person
  ALTER COLUMN mood TYPE mood
  USING mood::mood;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
