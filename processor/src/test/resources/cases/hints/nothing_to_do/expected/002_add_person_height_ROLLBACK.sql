-- 002_add_person_height_ROLLBACK
--
-- Takes back 002_add_person_height. LOSSY. What was written to the new structure since is lost:
--   the values of person.height
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.height fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#height: drop column person.height
ALTER TABLE person
  DROP COLUMN IF EXISTS height;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
