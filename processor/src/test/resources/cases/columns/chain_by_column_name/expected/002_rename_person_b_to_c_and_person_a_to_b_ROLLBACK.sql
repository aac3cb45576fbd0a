-- 002_rename_person_b_to_c_and_person_a_to_b_ROLLBACK
--
-- Takes back 002_rename_person_b_to_c_and_person_a_to_b. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.b fails from this moment on
--   an application that still says person.c fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#second: rename column person.b to a
ALTER TABLE person
  RENAME COLUMN b TO a;

-- shop.Person#first: rename column person.c to b
ALTER TABLE person
  RENAME COLUMN c TO b;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
