-- 002_change_box_area_expression_ROLLBACK
--
-- Takes back 002_change_box_area_expression. LOSSLESS.
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (width * 2) VIRTUAL
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * 2) VIRTUAL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
