-- 002_drop_a_and_2_more
--
-- Changes:
--   drop table a  (shop.A)
--   drop table b  (shop.B)
--   drop table c  (shop.C)
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
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the rows of a
--   the rows of b
--   the rows of c

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

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_a_and_2_more');

COMMIT;
