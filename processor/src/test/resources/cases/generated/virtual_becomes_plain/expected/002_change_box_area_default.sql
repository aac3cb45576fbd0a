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

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#area: add column box.area INTEGER
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER;

COMMIT;

BEGIN;

-- shop.Box#area: values for the rows that exist
UPDATE box
  SET area = width * 2
  WHERE area IS NULL;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_box_area_default');

COMMIT;
