-- 002_add_person_home_country_and_person_home_name_ROLLBACK
--
-- Takes back 002_add_person_home_country_and_person_home_name. LOSSY. What was written to the new structure since is lost:
--   the values of person.home_country
--   the values of person.home_name
--
-- Locks:
--   city: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.home_country fails
--   an application that still uses person.home_name fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home: drop constraint person_home_country_home_name_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_home_country_home_name_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home: drop column person.home_country
ALTER TABLE person
  DROP COLUMN IF EXISTS home_country;

-- shop.Person#home: drop column person.home_name
ALTER TABLE person
  DROP COLUMN IF EXISTS home_name;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
