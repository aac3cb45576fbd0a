-- 002_add_a_and_2_more_ROLLBACK
--
-- Takes back 002_add_a_and_2_more. LOSSY. What was written to the new structure since is lost:
--   the rows of a
--   the rows of b
--   the rows of c
--
-- Locks:
--   a: ACCESS EXCLUSIVE, for a moment
--   b: ACCESS EXCLUSIVE, for a moment
--   c: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses a fails
--   an application that still uses b fails
--   an application that still uses c fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.C#a: drop constraint c_a_fkey on c
ALTER TABLE c
  DROP CONSTRAINT IF EXISTS c_a_fkey;

-- shop.C#b: drop constraint c_b_fkey on c
ALTER TABLE c
  DROP CONSTRAINT IF EXISTS c_b_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.A: drop table a
DROP TABLE IF EXISTS a;

-- shop.B: drop table b
DROP TABLE IF EXISTS b;

-- shop.C: drop table c
DROP TABLE IF EXISTS c;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
