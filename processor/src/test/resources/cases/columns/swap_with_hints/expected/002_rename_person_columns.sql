-- 002_rename_person_columns
--
-- Changes:
--   rename column person.first to first_swapped  (shop.Person#last)
--   rename column person.last to first  (shop.Person#first)
--   rename column person.first_swapped to last  (shop.Person#last)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.first fails from this moment on
--   an application that still says person.last fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#last: rename column person.first to first_swapped
ALTER TABLE person
  RENAME COLUMN first TO first_swapped;

-- shop.Person#first: rename column person.last to first
ALTER TABLE person
  RENAME COLUMN last TO first;

-- shop.Person#last: rename column person.first_swapped to last
ALTER TABLE person
  RENAME COLUMN first_swapped TO last;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_columns');

COMMIT;
