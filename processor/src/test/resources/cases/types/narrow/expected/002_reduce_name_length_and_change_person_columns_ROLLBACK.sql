-- 002_reduce_name_length_and_change_person_columns_ROLLBACK
--
-- Takes back 002_reduce_name_length_and_change_person_columns. IRREVERSIBLE. The structure comes back, these do not:
--   what the values of person.score hold beyond numeric(10,2)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(20) to VARCHAR(30)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(30);

-- shop.Person#level: change column person.level from INTEGER to BIGINT
ALTER TABLE person
  ALTER COLUMN level TYPE BIGINT;

-- shop.Person#score: change column person.score from NUMERIC(10, 2) to NUMERIC(12, 4)
ALTER TABLE person
  ALTER COLUMN score TYPE NUMERIC(12, 4);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
