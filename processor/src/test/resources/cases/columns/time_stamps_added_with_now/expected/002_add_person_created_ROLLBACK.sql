-- 002_add_person_created_ROLLBACK
--
-- Takes back 002_add_person_created. LOSSY. What was written to the new structure since is lost:
--   the values of person.created
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.created fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#created: drop column person.created
ALTER TABLE person
  DROP COLUMN IF EXISTS created;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
