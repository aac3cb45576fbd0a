-- 002_change_box_area_default_and_require_box_area_ROLLBACK
--
-- Takes back 002_change_box_area_default_and_require_box_area. LOSSY. What was written to the new structure since is lost:
--   the values of box.area, for which computed ones come
--
-- What stays as the migration left it:
--   rows of box without a value for area keep the one that they were given
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

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (nullif(width, 4) * 2) STORED
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (nullif(width, 4) * 2) STORED;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
