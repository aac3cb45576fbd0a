-- 002_rename_person_columns
--
-- Changes:
--   rename column person.city to town  (shop.Person#home.town)
--   rename column person.work_city to work_town  (shop.Person#work.town)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.city fails from this moment on
--   an application that still says person.work_city fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.town: rename column person.city to town
ALTER TABLE person
  RENAME COLUMN city TO town;

-- shop.Person#work.town: rename column person.work_city to work_town
ALTER TABLE person
  RENAME COLUMN work_city TO work_town;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_columns');

COMMIT;
