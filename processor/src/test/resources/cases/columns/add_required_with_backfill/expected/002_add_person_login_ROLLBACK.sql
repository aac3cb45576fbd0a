-- 002_add_person_login_ROLLBACK
--
-- Takes back 002_add_person_login. LOSSY. What was written to the new structure since is lost:
--   the values of person.login
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.login fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#login: drop column person.login
ALTER TABLE person
  DROP COLUMN IF EXISTS login;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
