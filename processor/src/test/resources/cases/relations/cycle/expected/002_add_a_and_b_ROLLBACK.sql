-- 002_add_a_and_b_ROLLBACK
--
-- Takes back 002_add_a_and_b. LOSSY. What was written to the new structure since is lost:
--   the rows of a
--   the rows of b
--
-- Locks:
--   a: ACCESS EXCLUSIVE, for a moment
--   b: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses a fails
--   an application that still uses b fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.B#a: drop constraint b_a_id_fkey on b
ALTER TABLE b
  DROP CONSTRAINT IF EXISTS b_a_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.A: drop table a
DROP TABLE IF EXISTS a;

-- shop.B: drop table b
DROP TABLE IF EXISTS b;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
