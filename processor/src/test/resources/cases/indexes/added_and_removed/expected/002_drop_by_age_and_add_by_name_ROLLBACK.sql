-- 002_drop_by_age_and_add_by_name_ROLLBACK
--
-- Takes back 002_drop_by_age_and_add_by_name. LOSSLESS.
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#name: drop index by_name while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_name;

-- shop.Person#age: built while others read and write; if that fails, drop the index by_age and run this again
CREATE INDEX CONCURRENTLY by_age
  ON person (age);

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
