-- 002_rename_person_city_to_town
--
-- Changes:
--   rename column person.city to town  (shop.Person#home.town)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.city fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.town: rename column person.city to town
ALTER TABLE person
  RENAME COLUMN city TO town;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_city_to_town');

COMMIT;
