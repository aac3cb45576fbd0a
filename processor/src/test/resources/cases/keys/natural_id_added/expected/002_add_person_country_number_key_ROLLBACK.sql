-- 002_add_person_country_number_key_ROLLBACK
--
-- Takes back 002_add_person_country_number_key. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#country: drop constraint person_country_number_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_country_number_key;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
