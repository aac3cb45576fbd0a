-- 002_rename_box_width_to_breadth
--
-- Changes:
--   rename column box.width to breadth  (shop.Box#breadth)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says box.width fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#breadth: rename column box.width to breadth
ALTER TABLE box
  RENAME COLUMN width TO breadth;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_box_width_to_breadth');

COMMIT;
