-- 002_add_order_select_and_order_gr_e_x
--
-- Changes:
--   add column order.select VARCHAR(255) DEFAULT '); DROP TABLE "order"; --'  (shop.Order#select)
--   add column order.Größe "x" INTEGER  (shop.Order#size)
--
-- Locks:
--   order: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of order.select
--   the values of order.Größe "x"

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Order#select: add column order.select VARCHAR(255) DEFAULT '); DROP TABLE "order"; --'
ALTER TABLE "order"
  ADD COLUMN IF NOT EXISTS "select" VARCHAR(255) DEFAULT '); DROP TABLE "order"; --';

-- shop.Order#size: add column order.Größe "x" INTEGER
ALTER TABLE "order"
  ADD COLUMN IF NOT EXISTS "Größe ""x""" INTEGER;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_order_select_and_order_gr_e_x');

COMMIT;
