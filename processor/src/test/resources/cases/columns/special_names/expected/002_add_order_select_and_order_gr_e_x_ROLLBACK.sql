-- 002_add_order_select_and_order_gr_e_x_ROLLBACK
--
-- Takes back 002_add_order_select_and_order_gr_e_x. LOSSY. What was written to the new structure since is lost:
--   the values of order.select
--   the values of order.Größe "x"
--
-- Locks:
--   order: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses order.select fails
--   an application that still uses order.Größe "x" fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Order#select: drop column order.select
ALTER TABLE "order"
  DROP COLUMN IF EXISTS "select";

-- shop.Order#size: drop column order.Größe "x"
ALTER TABLE "order"
  DROP COLUMN IF EXISTS "Größe ""x""";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
