-- 002_change_box_columns
--
-- Changes:
--   change column box.width from INTEGER to BIGINT  (shop.Box#width)
--   compute box.area again  (shop.Box#area)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   box and its indexes are written anew, and nobody can use it meanwhile
--   box is written anew: area differs by row
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#width: change column box.width from INTEGER to BIGINT
ALTER TABLE box
  ALTER COLUMN width TYPE BIGINT;

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (width * 2) STORED
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * 2) STORED;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_box_columns');

COMMIT;
