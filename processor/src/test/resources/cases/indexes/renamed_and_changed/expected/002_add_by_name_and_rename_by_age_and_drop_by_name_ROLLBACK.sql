-- 002_add_by_name_and_rename_by_age_and_drop_by_name_ROLLBACK
--
-- Takes back 002_add_by_name_and_rename_by_age_and_drop_by_name. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#age: rename index person_by_age on person to by_age
ALTER INDEX person_by_age RENAME TO by_age;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: drop constraint by_name on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS by_name;

COMMIT;

-- shop.Person#name: built while others read and write; if that fails, drop the index by_name and run this again
CREATE INDEX CONCURRENTLY by_name
  ON person (name);

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
