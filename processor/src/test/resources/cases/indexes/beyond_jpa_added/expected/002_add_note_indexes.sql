-- 002_add_note_indexes
--
-- Changes:
--   create index note_during on note  (shop.Note#during)
--   create index note_during_sp on note  (shop.Note#during)
--   create index note_made on note  (shop.Note#made)
--   create index note_rank on note  (shop.Note#rank)
--   create index note_recent on note  (shop.Note#rank)
--   create index note_tags on note  (shop.Note#tags)
--   create index note_title on note  (shop.Note#title)
--   create index note_title_key on note  (shop.Note)
--
-- Locks:
--   note: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Note#during: built while others read and write; if that fails, drop the index note_during and run this again
CREATE INDEX CONCURRENTLY note_during
  ON note USING gist (during);

-- shop.Note#during: built while others read and write; if that fails, drop the index note_during_sp and run this again
CREATE INDEX CONCURRENTLY note_during_sp
  ON note USING spgist (during);

-- shop.Note#made: built while others read and write; if that fails, drop the index note_made and run this again
CREATE INDEX CONCURRENTLY note_made
  ON note USING brin (made);

-- shop.Note#rank: built while others read and write; if that fails, drop the index note_rank and run this again
CREATE INDEX CONCURRENTLY note_rank
  ON note USING hash (rank);

-- shop.Note#rank: built while others read and write; if that fails, drop the index note_recent and run this again
CREATE INDEX CONCURRENTLY note_recent
  ON note (rank, made DESC NULLS LAST) INCLUDE (title)
  WHERE rank > 0;

-- shop.Note#tags: built while others read and write; if that fails, drop the index note_tags and run this again
CREATE INDEX CONCURRENTLY note_tags
  ON note USING gin (tags jsonb_path_ops);

-- shop.Note#title: built while others read and write; if that fails, drop the index note_title and run this again
CREATE INDEX CONCURRENTLY note_title
  ON note (title COLLATE "C" varchar_pattern_ops);

-- shop.Note: built while others read and write; if that fails, drop the index note_title_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY note_title_key
  ON note ((coalesce(title, id::text)));

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_note_indexes');

COMMIT;
