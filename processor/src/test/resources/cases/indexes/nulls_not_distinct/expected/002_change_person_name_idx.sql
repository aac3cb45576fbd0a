-- 002_change_person_name_idx
--
-- Changes:
--   change index person_name_idx on person  (shop.Person#name)
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#name: drop index person_name_idx while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_name_idx;

-- shop.Person#name: built while others read and write; if that fails, drop the index person_name_idx and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_name_idx
  ON person (name) NULLS NOT DISTINCT;

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_name_idx');

COMMIT;
