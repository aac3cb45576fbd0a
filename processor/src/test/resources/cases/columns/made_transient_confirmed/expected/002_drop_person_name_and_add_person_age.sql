-- 002_drop_person_name_and_add_person_age
--
-- Changes:
--   drop column person.name  (shop.Person#name)
--   add column person.age INTEGER  (shop.Person#age)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.name fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.name

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: add column person.age INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS age INTEGER;

-- shop.Person#name: drop column person.name
ALTER TABLE person
  DROP COLUMN IF EXISTS name;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_name_and_add_person_age');

COMMIT;
