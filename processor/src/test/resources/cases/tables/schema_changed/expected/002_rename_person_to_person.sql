-- 002_rename_person_to_person
--
-- Changes:
--   create schema hr
--   rename table person to hr.person  (shop.Person)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- create schema hr
CREATE SCHEMA IF NOT EXISTS hr;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table person to hr.person
ALTER TABLE person SET SCHEMA hr;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_person');

COMMIT;
