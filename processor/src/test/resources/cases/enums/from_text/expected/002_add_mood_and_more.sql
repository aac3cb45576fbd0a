-- 002_add_mood_and_more
--
-- Changes:
--   create type mood  (shop.Mood)
--   change column person.mood from VARCHAR(255) to mood  (shop.Person#mood)
--   drop constraint person_mood_check on person  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.mood that is no mood stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that mood gives them

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
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
  USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'SAD';

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_mood_and_more');

COMMIT;
