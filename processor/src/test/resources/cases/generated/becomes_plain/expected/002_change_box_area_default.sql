-- 002_change_box_area_default
--
-- Changes:
--   change the default of box.area  (shop.Box#area)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of box.area, for which computed ones come

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: change the default of box.area
ALTER TABLE box
  ALTER COLUMN area DROP EXPRESSION IF EXISTS;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_box_area_default');

COMMIT;
