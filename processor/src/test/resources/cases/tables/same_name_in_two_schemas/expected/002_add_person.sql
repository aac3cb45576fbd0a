-- 002_add_person
--
-- Changes:
--   create schema staff
--   create table staff.person  (shop.Employee)
--
-- Locks:
--   person: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of staff.person

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- create schema staff
CREATE SCHEMA IF NOT EXISTS staff;

-- shop.Employee: create table staff.person
CREATE TABLE IF NOT EXISTS staff.person (
  id BIGINT NOT NULL,
  badge VARCHAR(255),
  person_id BIGINT,
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_badge_key UNIQUE (badge)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#person: add constraint person_person_id_fkey on staff.person
ALTER TABLE staff.person
  ADD CONSTRAINT person_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person');

COMMIT;
