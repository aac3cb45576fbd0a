-- 002_add_person_email_key_ROLLBACK
--
-- Takes back 002_add_person_email_key. LOSSLESS.
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

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
