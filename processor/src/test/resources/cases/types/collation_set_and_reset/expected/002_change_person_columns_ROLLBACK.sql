-- 002_change_person_columns_ROLLBACK
--
-- Takes back 002_change_person_columns. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   indexes on person.name are built anew under the lock

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change the collation of person.name to that of the database
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(255);

-- shop.Person#nick: change the collation of person.nick to C
ALTER TABLE person
  ALTER COLUMN nick TYPE VARCHAR(255) COLLATE "C";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
