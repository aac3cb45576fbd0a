-- 002_rename_person_b_to_c_and_person_a_to_b
--
-- Changes:
--   rename column person.b to c  (shop.Person#first)
--   rename column person.a to b  (shop.Person#second)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.b fails from this moment on
--   an application that still says person.a fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#first: rename column person.b to c
ALTER TABLE person
  RENAME COLUMN b TO c;

-- shop.Person#second: rename column person.a to b
ALTER TABLE person
  RENAME COLUMN a TO b;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_b_to_c_and_person_a_to_b');

COMMIT;
