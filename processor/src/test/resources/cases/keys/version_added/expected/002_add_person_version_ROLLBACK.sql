-- 002_add_person_version_ROLLBACK
--
-- Takes back 002_add_person_version. LOSSY. What was written to the new structure since is lost:
--   the values of person.version
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.version fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#version: drop column person.version
ALTER TABLE person
  DROP COLUMN IF EXISTS version;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
