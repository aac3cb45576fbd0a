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
-- Mind:
--   a row of note that breaks note_title_key stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Note: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', (coalesce(title, id::text))) AS sample, row_number() OVER (ORDER BY (coalesce(title, id::text))) AS place
      FROM note
      WHERE (coalesce(title, id::text)) IS NOT NULL
      GROUP BY (coalesce(title, id::text))
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of (coalesce(title, id::text)) stand in more than one row of note, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

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
