-- 002_rename_person_to_person_ROLLBACK
--
-- Takes back 002_rename_person_to_person. LOSSLESS.
--
-- Locks:
--   hr.person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says hr.person fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table hr.person to person
ALTER TABLE hr.person SET SCHEMA public;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
