-- 002_rename_one_name_and_2_more_ROLLBACK
--
-- Takes back 002_rename_one_name_and_2_more. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename constraint name_taken on person to one_name
ALTER TABLE person
  RENAME CONSTRAINT name_taken TO one_name;

-- shop.Person#parent: rename constraint has_parent on person to child_of
ALTER TABLE person
  RENAME CONSTRAINT has_parent TO child_of;

-- shop.Person: rename constraint adult on person to grown
ALTER TABLE person
  RENAME CONSTRAINT adult TO grown;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
