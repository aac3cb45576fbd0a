-- 002_change_by_indexes_and_rename_note_rank_title_idx
--
-- Changes:
--   change index by_class on note  (shop.Note#title)
--   change index by_collation on note  (shop.Note#title)
--   change index by_include on note  (shop.Note#rank)
--   change index by_key on note  (shop.Note)
--   change index by_method on note  (shop.Note#rank)
--   change index by_nulls on note  (shop.Note#made)
--   change index by_unique on note  (shop.Note#title)
--   change index by_where on note  (shop.Note#rank)
--   rename index note_rank_title_idx on note to by_rank_and_title  (shop.Note#rank)
--
-- Locks:
--   note: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Mind:
--   a row of note that breaks by_unique stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Note#title: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', title) AS sample, row_number() OVER (ORDER BY title) AS place
      FROM note
      WHERE title IS NOT NULL
      GROUP BY title
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of title stand in more than one row of note, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;

-- shop.Note#rank: rename index note_rank_title_idx on note to by_rank_and_title
ALTER INDEX note_rank_title_idx RENAME TO by_rank_and_title;

COMMIT;

-- shop.Note#title: drop index by_class while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_class;

-- shop.Note#title: drop index by_collation while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_collation;

-- shop.Note#rank: drop index by_include while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_include;

-- shop.Note: drop index by_key while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_key;

-- shop.Note#rank: drop index by_method while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_method;

-- shop.Note#made: drop index by_nulls while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_nulls;

-- shop.Note#title: drop index by_unique while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_unique;

-- shop.Note#rank: drop index by_where while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_where;

-- shop.Note#title: built while others read and write; if that fails, drop the index by_class and run this again
CREATE INDEX CONCURRENTLY by_class
  ON note (title varchar_pattern_ops);

-- shop.Note#title: built while others read and write; if that fails, drop the index by_collation and run this again
CREATE INDEX CONCURRENTLY by_collation
  ON note (title COLLATE "C");

-- shop.Note#rank: built while others read and write; if that fails, drop the index by_include and run this again
CREATE INDEX CONCURRENTLY by_include
  ON note (rank) INCLUDE (title);

-- shop.Note: built while others read and write; if that fails, drop the index by_key and run this again
CREATE INDEX CONCURRENTLY by_key
  ON note ((upper(title)));

-- shop.Note#rank: built while others read and write; if that fails, drop the index by_method and run this again
CREATE INDEX CONCURRENTLY by_method
  ON note USING hash (rank);

-- shop.Note#made: built while others read and write; if that fails, drop the index by_nulls and run this again
CREATE INDEX CONCURRENTLY by_nulls
  ON note (made NULLS FIRST);

-- shop.Note#title: built while others read and write; if that fails, drop the index by_unique and run this again
CREATE UNIQUE INDEX CONCURRENTLY by_unique
  ON note (title);

-- shop.Note#rank: built while others read and write; if that fails, drop the index by_where and run this again
CREATE INDEX CONCURRENTLY by_where
  ON note (rank)
  WHERE rank > 1;

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_by_indexes_and_rename_note_rank_title_idx');

COMMIT;
