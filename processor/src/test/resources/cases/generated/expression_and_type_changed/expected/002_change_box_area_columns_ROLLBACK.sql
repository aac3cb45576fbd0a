-- 002_change_box_area_columns_ROLLBACK
--
-- Takes back 002_change_box_area_columns. LOSSLESS.
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   box is written anew: area differs by row

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (width * 2) STORED
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * 2) STORED;

COMMIT;

-- shop.Box#area: built while others read and write; if that fails, drop the index by_area and run this again
CREATE INDEX CONCURRENTLY by_area
  ON box (area);

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
