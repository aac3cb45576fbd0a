-- 002_rename_person_city_to_town_ROLLBACK
--
-- Takes back 002_rename_person_city_to_town. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.town fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.city: rename column person.town to city
ALTER TABLE person
  RENAME COLUMN town TO city;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
