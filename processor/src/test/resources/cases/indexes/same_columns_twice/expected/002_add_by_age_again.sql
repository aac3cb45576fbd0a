-- 002_add_by_age_again
--
-- Changes:
--   create index by_age_again on person  (shop.Person#age)
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#age: built while others read and write; if that fails, drop the index by_age_again and run this again
CREATE INDEX CONCURRENTLY by_age_again
  ON person (age);

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_by_age_again');

COMMIT;
