-- 002_drop_state_and_ticket_ROLLBACK
--
-- Takes back 002_drop_state_and_ticket. IRREVERSIBLE. The structure comes back, these do not:
--   the rows of desk.ticket

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- create schema desk
CREATE SCHEMA IF NOT EXISTS desk;

-- shop.State: create type state
CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');

-- shop.Ticket#id: create sequence ticket_seq
CREATE SEQUENCE IF NOT EXISTS ticket_seq INCREMENT BY 50;

-- shop.Ticket: create table desk.ticket
CREATE TABLE IF NOT EXISTS desk.ticket (
  id BIGINT NOT NULL,
  state state,
  CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
