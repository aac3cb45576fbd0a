-- 002_drop_state_and_ticket
--
-- Changes:
--   drop type state  (shop.State)
--   drop sequence ticket_seq  (shop.Ticket#id)
--   drop table desk.ticket  (shop.Ticket)
--
-- Locks:
--   desk.ticket: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses desk.ticket fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the rows of desk.ticket

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

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_state_and_ticket');

COMMIT;
