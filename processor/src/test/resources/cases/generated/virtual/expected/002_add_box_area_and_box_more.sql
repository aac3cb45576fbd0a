-- 002_add_box_area_and_box_more
--
-- Changes:
--   add column box.area INTEGER GENERATED ALWAYS AS (width * height) VIRTUAL  (shop.Box#area)
--   add column box.more INTEGER GENERATED ALWAYS AS (width + 1) VIRTUAL  (shop.Box#more)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: add column box.area INTEGER GENERATED ALWAYS AS (width * height) VIRTUAL
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * height) VIRTUAL;

-- shop.Box#more: add column box.more INTEGER GENERATED ALWAYS AS (width + 1) VIRTUAL
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS more INTEGER GENERATED ALWAYS AS (width + 1) VIRTUAL;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_box_area_and_box_more');

COMMIT;
