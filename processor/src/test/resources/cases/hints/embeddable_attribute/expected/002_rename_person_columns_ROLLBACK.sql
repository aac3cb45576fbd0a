-- 002_rename_person_columns_ROLLBACK
--
-- Takes back 002_rename_person_columns. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.town fails from this moment on
--   an application that still says person.work_town fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.city: rename column person.town to city
ALTER TABLE person
  RENAME COLUMN town TO city;

-- shop.Person#work.city: rename column person.work_town to work_city
ALTER TABLE person
  RENAME COLUMN work_town TO work_city;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
