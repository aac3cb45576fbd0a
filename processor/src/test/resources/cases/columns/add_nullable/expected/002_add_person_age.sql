-- 002_add_person_age
--
-- Changes:
--   add column person.age INTEGER  (shop.Person#age)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.age

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: add column person.age INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS age INTEGER;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_age');

COMMIT;
