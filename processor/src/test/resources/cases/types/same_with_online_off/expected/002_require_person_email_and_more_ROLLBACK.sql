-- 002_require_person_email_and_more_ROLLBACK
--
-- Takes back 002_require_person_email_and_more. LOSSY.
--
-- What stays as the migration left it:
--   rows of person without a value for email keep the one that they were given
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#email: drop constraint person_email_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_email_key;

-- shop.Person#name: drop index by_name on person
DROP INDEX IF EXISTS by_name;

-- shop.Person#name: change column person.name from VARCHAR(100) to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(255);

-- shop.Person#email: no longer require a value for person.email
ALTER TABLE person
  ALTER COLUMN email DROP NOT NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
