-- 002_change_box_area_default_ROLLBACK
--
-- Takes back 002_change_box_area_default. LOSSY. What was written to the new structure since is lost:
--   the values of box.area, for which computed ones come
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
