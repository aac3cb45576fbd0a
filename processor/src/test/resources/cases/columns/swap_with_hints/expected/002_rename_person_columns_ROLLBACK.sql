-- 002_rename_person_columns_ROLLBACK
--
-- Takes back 002_rename_person_columns. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.last fails from this moment on
--   an application that still says person.first fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#first: rename column person.last to last_swapped
ALTER TABLE person
  RENAME COLUMN last TO last_swapped;

-- shop.Person#last: rename column person.first to last
ALTER TABLE person
  RENAME COLUMN first TO last;

-- shop.Person#first: rename column person.last_swapped to first
ALTER TABLE person
  RENAME COLUMN last_swapped TO first;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
