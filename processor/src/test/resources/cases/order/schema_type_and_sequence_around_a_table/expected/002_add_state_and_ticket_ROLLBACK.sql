-- 002_add_state_and_ticket_ROLLBACK
--
-- Takes back 002_add_state_and_ticket. LOSSY. What was written to the new structure since is lost:
--   the rows of desk.ticket
--
-- Locks:
--   desk.ticket: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses desk.ticket fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Ticket: drop table desk.ticket
DROP TABLE IF EXISTS desk.ticket;

COMMIT;

BEGIN;

-- shop.State: drop type state
DROP TYPE IF EXISTS state;

-- shop.Ticket#id: drop sequence ticket_seq
DROP SEQUENCE IF EXISTS ticket_seq;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
