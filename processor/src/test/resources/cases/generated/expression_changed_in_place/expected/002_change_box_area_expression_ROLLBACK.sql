-- 002_change_box_area_expression_ROLLBACK
--
-- Takes back 002_change_box_area_expression. LOSSLESS.
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

-- shop.Box#area: compute box.area as width * 2
ALTER TABLE box
  ALTER COLUMN area SET EXPRESSION AS (width * 2);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
