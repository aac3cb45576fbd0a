-- 002_add_assigned_and_6_more_ROLLBACK
--
-- Takes back 002_add_assigned_and_6_more. LOSSY. What was written to the new structure since is lost:
--   the rows of unique
--   the rows of tabled
--   the rows of sequenced
--   the rows of hibernate_sequences
--   the rows of counted
--   the rows of chosen
--   the rows of assigned
--
-- Locks:
--   assigned: ACCESS EXCLUSIVE, for a moment
--   chosen: ACCESS EXCLUSIVE, for a moment
--   counted: ACCESS EXCLUSIVE, for a moment
--   hibernate_sequences: ACCESS EXCLUSIVE, for a moment
--   sequenced: ACCESS EXCLUSIVE, for a moment
--   tabled: ACCESS EXCLUSIVE, for a moment
--   unique: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses unique fails
--   an application that still uses tabled fails
--   an application that still uses sequenced fails
--   an application that still uses hibernate_sequences fails
--   an application that still uses counted fails
--   an application that still uses chosen fails
--   an application that still uses assigned fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Unique: drop table unique
DROP TABLE IF EXISTS "unique";

-- shop.Tabled: drop table tabled
DROP TABLE IF EXISTS tabled;

-- shop.Sequenced: drop table sequenced
DROP TABLE IF EXISTS sequenced;

-- shop.Tabled#id: drop table hibernate_sequences
DROP TABLE IF EXISTS hibernate_sequences;

-- shop.Counted: drop table counted
DROP TABLE IF EXISTS counted;

-- shop.Chosen: drop table chosen
DROP TABLE IF EXISTS chosen;

-- shop.Assigned: drop table assigned
DROP TABLE IF EXISTS assigned;

COMMIT;

BEGIN;

-- shop.Chosen#id: drop sequence chosen_seq
DROP SEQUENCE IF EXISTS chosen_seq;

-- shop.Sequenced#id: drop sequence sequenced_seq
DROP SEQUENCE IF EXISTS sequenced_seq;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
