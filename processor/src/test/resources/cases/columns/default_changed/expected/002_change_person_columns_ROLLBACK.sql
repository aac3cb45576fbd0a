-- 002_change_person_columns_ROLLBACK
--
-- Takes back 002_change_person_columns. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#zone: change the default of person.zone
ALTER TABLE person
  ALTER COLUMN zone SET DEFAULT 'UTC';

-- shop.Person#level: change the default of person.level
ALTER TABLE person
  ALTER COLUMN level SET DEFAULT 1;

-- shop.Person#rank: change the default of person.rank
ALTER TABLE person
  ALTER COLUMN rank DROP DEFAULT;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
