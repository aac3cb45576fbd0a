-- 002_drop_person_name_and_add_person_age_ROLLBACK
--
-- Takes back 002_drop_person_name_and_add_person_age. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.name
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.age fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: add column person.name VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS name VARCHAR(255);

-- shop.Person#age: drop column person.age
ALTER TABLE person
  DROP COLUMN IF EXISTS age;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
