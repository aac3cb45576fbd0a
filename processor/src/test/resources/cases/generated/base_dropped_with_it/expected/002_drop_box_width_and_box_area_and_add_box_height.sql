-- 002_drop_box_width_and_box_area_and_add_box_height
--
-- Changes:
--   drop column box.width  (shop.Box#width)
--   drop column box.area  (shop.Box#area)
--   add column box.height INTEGER DEFAULT 0 NOT NULL  (shop.Box#height)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses box.area fails
--   an application that still uses box.width fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of box.width

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#height: add column box.height INTEGER DEFAULT 0 NOT NULL
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS height INTEGER DEFAULT 0 NOT NULL;

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#width: drop column box.width
ALTER TABLE box
  DROP COLUMN IF EXISTS width;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_box_width_and_box_area_and_add_box_height');

COMMIT;
