-- 002_add_by_age_again_ROLLBACK
--
-- Takes back 002_add_by_age_again. LOSSLESS.
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#age: drop index by_age_again while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_age_again;

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
