-- 002_add_person_home_and_person_others_ROLLBACK
--
-- Takes back 002_add_person_home_and_person_others. LOSSY. What was written to the new structure since is lost:
--   the values of person.home
--   the values of person.others
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.home fails
--   an application that still uses person.others fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home: drop column person.home
ALTER TABLE person
  DROP COLUMN IF EXISTS home;

-- shop.Person#others: drop column person.others
ALTER TABLE person
  DROP COLUMN IF EXISTS others;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
