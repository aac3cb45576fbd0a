-- 002_rename_person_to_person_and_person_name_to_name
--
-- Changes:
--   rename table Person to person  (shop.Person)
--   rename column person.Name to name  (shop.Person#name)
--   rename constraint Person_pkey on person to person_pkey  (shop.Person#id)
--
-- Locks:
--   Person: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says Person fails from this moment on
--   an application that still says person.Name fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table Person to person
ALTER TABLE "Person" RENAME TO person;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename column person.Name to name
ALTER TABLE person
  RENAME COLUMN "Name" TO name;

-- shop.Person#id: rename constraint Person_pkey on person to person_pkey
ALTER TABLE person
  RENAME CONSTRAINT "Person_pkey" TO person_pkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_person_and_person_name_to_name');

COMMIT;
