-- 002_rename_person_city_to_home_city_and_add_person_work_city_ROLLBACK
--
-- Takes back 002_rename_person_city_to_home_city_and_add_person_work_city. LOSSY. What was written to the new structure since is lost:
--   the values of person.work_city
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.home_city fails from this moment on
--   an application that still uses person.work_city fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.city: rename column person.home_city to city
ALTER TABLE person
  RENAME COLUMN home_city TO city;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.city: change column person.city from VARCHAR(100) to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN city TYPE VARCHAR(255);

-- shop.Person#work.city: drop column person.work_city
ALTER TABLE person
  DROP COLUMN IF EXISTS work_city;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
