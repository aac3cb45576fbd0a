-- 002_add_order_select_and_order_gr_e_x
--
-- Changes:
--   add column order.select VARCHAR(255) DEFAULT '); DROP TABLE "order"; --'  (shop.Order#select)
--   add column order.Größe "x" INTEGER  (shop.Order#size)
--   add constraint order_select_key on order  (shop.Order#select)
--
-- Locks:
--   order: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of order that breaks order_select_key stops the migration
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of order.select
--   the values of order.Größe "x"

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Order#select: add column order.select VARCHAR(255)
ALTER TABLE "order"
  ADD COLUMN IF NOT EXISTS "select" VARCHAR(255);

-- shop.Order#size: add column order.Größe "x" INTEGER
ALTER TABLE "order"
  ADD COLUMN IF NOT EXISTS "Größe ""x""" INTEGER;

-- shop.Order#select: change the default of order.select
ALTER TABLE "order"
  ALTER COLUMN "select" SET DEFAULT '); DROP TABLE "order"; --';

COMMIT;

-- shop.Order#select: built while others read and write; if that fails, drop the index order_select_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY order_select_key
  ON "order" ("select");

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Order#select: the finished index becomes the constraint
ALTER TABLE "order"
  ADD CONSTRAINT order_select_key UNIQUE USING INDEX order_select_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_order_select_and_order_gr_e_x');

COMMIT;
