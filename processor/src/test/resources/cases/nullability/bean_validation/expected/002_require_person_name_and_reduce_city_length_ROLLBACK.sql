-- 002_require_person_name_and_reduce_city_length_ROLLBACK
--
-- Takes back 002_require_person_name_and_reduce_city_length. LOSSY.
--
-- What stays as the migration left it:
--   rows of person without a value for name keep the one that they were given
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#city: change column person.city from VARCHAR(100) to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN city TYPE VARCHAR(255);

-- shop.Person#name: no longer require a value for person.name
ALTER TABLE person
  ALTER COLUMN name DROP NOT NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
