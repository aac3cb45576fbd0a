-- 002_change_person_name_idx_ROLLBACK
--
-- Takes back 002_change_person_name_idx. LOSSLESS.
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#name: drop index person_name_idx while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_name_idx;

-- shop.Person#name: built while others read and write; if that fails, drop the index person_name_idx and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_name_idx
  ON person (name);

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
