-- 002_drop_box_area_ROLLBACK
--
-- Takes back 002_drop_box_area. LOSSLESS.
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   box is written anew: area differs by row

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (width * 2) STORED
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * 2) STORED;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
