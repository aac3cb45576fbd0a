-- 002_rename_person_to_human_and_2_more_ROLLBACK
--
-- Takes back 002_rename_person_to_human_and_2_more. LOSSLESS.
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says human fails from this moment on
--   an application that still says person.fullname fails from this moment on
--   an application that still says person.years fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table human to person
ALTER TABLE human RENAME TO person;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename column person.fullname to name
ALTER TABLE person
  RENAME COLUMN fullname TO name;

-- shop.Person#age: rename column person.years to age
ALTER TABLE person
  RENAME COLUMN years TO age;

-- shop.Person#id: rename constraint human_pkey on person to person_pkey
ALTER TABLE person
  RENAME CONSTRAINT human_pkey TO person_pkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
