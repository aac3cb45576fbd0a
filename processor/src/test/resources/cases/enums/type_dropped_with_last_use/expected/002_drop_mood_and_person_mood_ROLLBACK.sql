-- 002_drop_mood_and_person_mood_ROLLBACK
--
-- Takes back 002_drop_mood_and_person_mood. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.mood
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: create type mood
CREATE TYPE mood AS ENUM ('HAPPY', 'SAD');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: add column person.mood mood
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS mood mood;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
