-- 002_drop_person_mood_ROLLBACK
--
-- Takes back 002_drop_person_mood. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.mood
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: add column person.mood mood
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS mood mood;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
