-- 002_change_by_age_and_name_and_by_name
--
-- Changes:
--   change index by_age_and_name on person  (shop.Person#name)
--   change index by_name on person  (shop.Person#name)
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#age: drop index by_age_and_name while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_age_and_name;

-- shop.Person#name: drop index by_name while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_name;

-- shop.Person#name: built while others read and write; if that fails, drop the index by_age_and_name and run this again
CREATE INDEX CONCURRENTLY by_age_and_name
  ON person (name, age);

-- shop.Person#name: built while others read and write; if that fails, drop the index by_name and run this again
CREATE INDEX CONCURRENTLY by_name
  ON person (name DESC);

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_by_age_and_name_and_by_name');

COMMIT;
