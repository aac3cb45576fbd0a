-- 002_drop_person_city_and_add_person_home_ROLLBACK
--
-- Takes back 002_drop_person_city_and_add_person_home. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.city
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.home fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.city: add column person.city VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS city VARCHAR(255);

-- shop.Person#home: drop column person.home
ALTER TABLE person
  DROP COLUMN IF EXISTS home;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
