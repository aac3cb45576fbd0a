-- 002_allow_no_person_name
--
-- Changes:
--   no longer require a value for person.name  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: no longer require a value for person.name
ALTER TABLE person
  ALTER COLUMN name DROP NOT NULL;

INSERT INTO schema_migrations (version, name) VALUES (2, 'allow_no_person_name');

COMMIT;
