-- 002_add_person_parent_id_idx_ROLLBACK
--
-- Takes back 002_add_person_parent_id_idx. LOSSLESS.
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#parent: drop index person_parent_id_idx while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_parent_id_idx;

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
