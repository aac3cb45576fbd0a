-- 002_change_box_area_expression
--
-- Changes:
--   compute box.area as width * 2  (shop.Box#area)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   box is written anew: area differs by row
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of box.area, for which computed ones come

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (width * 2) STORED
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * 2) STORED;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_box_area_expression');

COMMIT;
