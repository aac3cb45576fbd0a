-- 002_rename_person_to_person_and_person_name_to_name_ROLLBACK
--
-- Takes back 002_rename_person_to_person_and_person_name_to_name. LOSSLESS.
--
-- Locks:
--   Person: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--   an application that still says Person.name fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table person to Person
ALTER TABLE person RENAME TO "Person";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename column Person.name to Name
ALTER TABLE "Person"
  RENAME COLUMN name TO "Name";

-- shop.Person#id: rename constraint person_pkey on Person to Person_pkey
ALTER TABLE "Person"
  RENAME CONSTRAINT person_pkey TO "Person_pkey";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
