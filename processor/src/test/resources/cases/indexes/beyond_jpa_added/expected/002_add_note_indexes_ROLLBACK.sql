-- 002_add_note_indexes_ROLLBACK
--
-- Takes back 002_add_note_indexes. LOSSLESS.
--
-- Locks:
--   note: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Note#during: drop index note_during while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_during;

-- shop.Note#during: drop index note_during_sp while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_during_sp;

-- shop.Note#made: drop index note_made while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_made;

-- shop.Note#rank: drop index note_rank while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_rank;

-- shop.Note#rank: drop index note_recent while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_recent;

-- shop.Note#tags: drop index note_tags while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_tags;

-- shop.Note#title: drop index note_title while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_title;

-- shop.Note: drop index note_title_key while others read and write
DROP INDEX CONCURRENTLY IF EXISTS note_title_key;

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
