-- 002_drop_box_width_and_box_area_and_add_box_height_ROLLBACK
--
-- Takes back 002_drop_box_width_and_box_area_and_add_box_height. IRREVERSIBLE. The structure comes back, these do not:
--   the values of box.width
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   box is written anew: area differs by row
--   an application that still uses box.height fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#width: add column box.width INTEGER DEFAULT 0 NOT NULL
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS width INTEGER DEFAULT 0 NOT NULL;

-- shop.Box#width: change the default of box.width
ALTER TABLE box
  ALTER COLUMN width DROP DEFAULT;

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (width * 2) STORED
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * 2) STORED;

-- shop.Box#height: drop column box.height
ALTER TABLE box
  DROP COLUMN IF EXISTS height;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
