-- 002_drop_person_city_and_add_person_home
--
-- Changes:
--   drop column person.city  (shop.Person#home.city)
--   add column person.home JSONB  (shop.Person#home)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.city fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.city

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home: add column person.home JSONB
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS home JSONB;

-- shop.Person#home.city: drop column person.city
ALTER TABLE person
  DROP COLUMN IF EXISTS city;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_city_and_add_person_home');

COMMIT;
