-- 002_rename_box_width_to_breadth_ROLLBACK
--
-- Takes back 002_rename_box_width_to_breadth. LOSSLESS.
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says box.breadth fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#width: rename column box.breadth to width
ALTER TABLE box
  RENAME COLUMN breadth TO width;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
