-- 002_add_person_age_ROLLBACK
--
-- Takes back 002_add_person_age. LOSSY. What was written to the new structure since is lost:
--   the values of person.age
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

-- shop.Person#age: drop column person.age
ALTER TABLE person
  DROP COLUMN IF EXISTS age;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
