-- 002_change_person_id_default_ROLLBACK
--
-- Takes back 002_change_person_id_default. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: change the default of person.id
ALTER TABLE person
  ALTER COLUMN id DROP IDENTITY IF EXISTS;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
