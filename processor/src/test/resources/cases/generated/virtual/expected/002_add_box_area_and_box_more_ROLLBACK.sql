-- 002_add_box_area_and_box_more_ROLLBACK
--
-- Takes back 002_add_box_area_and_box_more. LOSSLESS.
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses box.area fails
--   an application that still uses box.more fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#more: drop column box.more
ALTER TABLE box
  DROP COLUMN IF EXISTS more;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
