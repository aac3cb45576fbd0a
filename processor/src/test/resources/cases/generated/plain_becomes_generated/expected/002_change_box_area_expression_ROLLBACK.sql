-- 002_change_box_area_expression_ROLLBACK
--
-- Takes back 002_change_box_area_expression. IRREVERSIBLE. The structure comes back, these do not:
--   the values of box.area, for which computed ones come
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: change the default of box.area
ALTER TABLE box
  ALTER COLUMN area DROP EXPRESSION IF EXISTS;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
