-- 002_add_person_names_pkey_ROLLBACK
--
-- Takes back 002_add_person_names_pkey. LOSSLESS.
--
-- Locks:
--   person_names: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#names.{owner}: drop constraint person_names_pkey on person_names
ALTER TABLE person_names
  DROP CONSTRAINT IF EXISTS person_names_pkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
