-- 002_change_box_area_expression
--
-- Changes:
--   compute box.area as width * 3  (shop.Box#area)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: compute box.area as width * 3
ALTER TABLE box
  ALTER COLUMN area SET EXPRESSION AS (width * 3);

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_box_area_expression');

COMMIT;
