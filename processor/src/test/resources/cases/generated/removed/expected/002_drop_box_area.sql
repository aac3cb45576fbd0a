-- 002_drop_box_area
--
-- Changes:
--   drop column box.area  (shop.Box#area)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses box.area fails
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_box_area');

COMMIT;
