-- 002_add_state_and_ticket
--
-- Changes:
--   create schema desk
--   create type state  (shop.State)
--   create sequence ticket_seq  (shop.Ticket#id)
--   create table desk.ticket  (shop.Ticket)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
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

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_state_and_ticket');

COMMIT;
