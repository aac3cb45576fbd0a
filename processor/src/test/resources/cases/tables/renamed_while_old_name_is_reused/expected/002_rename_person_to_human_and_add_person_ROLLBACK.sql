-- 002_rename_person_to_human_and_add_person_ROLLBACK
--
-- Takes back 002_rename_person_to_human_and_add_person. LOSSY. What was written to the new structure since is lost:
--   the rows of person
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--   person_displaced: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--   an application that still says human fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Robot: rename table person to person_displaced
ALTER TABLE person RENAME TO person_displaced;

-- shop.Person: rename table human to person
ALTER TABLE human RENAME TO person;

-- shop.Robot#id: rename constraint person_pkey on person_displaced to person_pkey_swapped
ALTER TABLE person_displaced
  RENAME CONSTRAINT person_pkey TO person_pkey_swapped;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: rename constraint human_pkey on person to person_pkey
ALTER TABLE person
  RENAME CONSTRAINT human_pkey TO person_pkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Robot: drop table person_displaced
DROP TABLE IF EXISTS person_displaced;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
