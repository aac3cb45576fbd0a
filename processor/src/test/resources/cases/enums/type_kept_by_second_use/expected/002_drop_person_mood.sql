-- 002_drop_person_mood
--
-- Changes:
--   drop column person.mood  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.mood fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.mood

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: drop column person.mood
ALTER TABLE person
  DROP COLUMN IF EXISTS mood;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_mood');

COMMIT;
