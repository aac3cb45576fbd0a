-- 002_change_person_columns
--
-- Changes:
--   change the collation of person.name to C  (shop.Person#name)
--   change the collation of person.nick to that of the database  (shop.Person#nick)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   indexes on person.name are built anew under the lock
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change the collation of person.name to C
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(255) COLLATE "C";

-- shop.Person#nick: change the collation of person.nick to that of the database
ALTER TABLE person
  ALTER COLUMN nick TYPE VARCHAR(255);

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
