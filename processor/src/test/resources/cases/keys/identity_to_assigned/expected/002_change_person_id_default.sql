-- 002_change_person_id_default
--
-- Changes:
--   change the default of person.id  (shop.Person#id)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: change the default of person.id
ALTER TABLE person
  ALTER COLUMN id DROP IDENTITY IF EXISTS;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_id_default');

COMMIT;
