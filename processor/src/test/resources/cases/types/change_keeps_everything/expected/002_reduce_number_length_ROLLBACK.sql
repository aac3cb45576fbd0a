-- 002_reduce_number_length_ROLLBACK
--
-- Takes back 002_reduce_number_length. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   every row of person is checked again under the lock, for a check names number

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#number: change column person.number from VARCHAR(10) to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN number TYPE VARCHAR(20) COLLATE "C";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
