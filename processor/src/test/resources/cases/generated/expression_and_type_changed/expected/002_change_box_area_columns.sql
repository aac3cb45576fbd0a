-- 002_change_box_area_columns
--
-- Changes:
--   change column box.area from INTEGER to BIGINT  (shop.Box#area)
--   compute box.area as width * 3  (shop.Box#area)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   box is written anew: area differs by row
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#area: add column box.area BIGINT GENERATED ALWAYS AS (width * 3) STORED
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area BIGINT GENERATED ALWAYS AS (width * 3) STORED;

COMMIT;

-- shop.Box#area: built while others read and write; if that fails, drop the index by_area and run this again
CREATE INDEX CONCURRENTLY by_area
  ON box (area);

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_box_area_columns');

COMMIT;
