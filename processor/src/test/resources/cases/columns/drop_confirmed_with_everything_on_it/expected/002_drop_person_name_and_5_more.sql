-- 002_drop_person_name_and_5_more
--
-- Changes:
--   drop column person.name  (shop.Person#name)
--   drop column person.mood  (shop.Person#mood)
--   drop constraint person_name_age_key on person  (shop.Person#name)
--   drop constraint person_name_key on person  (shop.Person#name)
--   drop constraint person_mood_check on person  (shop.Person#mood)
--   drop index by_name_and_age on person  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.name fails
--   an application that still uses person.mood fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.name
--   the values of person.mood

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: drop constraint person_name_age_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_name_age_key;

-- shop.Person#name: drop constraint person_name_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_name_key;

-- shop.Person#mood: drop constraint person_mood_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check;

COMMIT;

-- shop.Person#name: drop index by_name_and_age while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_name_and_age;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: drop column person.name
ALTER TABLE person
  DROP COLUMN IF EXISTS name;

-- shop.Person#mood: drop column person.mood
ALTER TABLE person
  DROP COLUMN IF EXISTS mood;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_name_and_5_more');

COMMIT;
