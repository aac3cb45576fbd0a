-- 002_drop_person_name_key_and_add_person_name_idx
--
-- Changes:
--   drop constraint person_name_key on person  (shop.Person#name)
--   create index person_name_idx on person  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: drop constraint person_name_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_name_key;

COMMIT;

-- shop.Person#name: built while others read and write; if that fails, drop the index person_name_idx and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_name_idx
  ON person (name);

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_name_key_and_add_person_name_idx');

COMMIT;
