-- 002_change_person_columns_ROLLBACK
--
-- Takes back 002_change_person_columns. IRREVERSIBLE. The structure comes back, these do not:
--   what the values of person.opens hold beyond time(0)
--   what the values of person.seen hold beyond timestamptz(3)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.created that is no timestamp(0) stops the migration

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#created: change column person.created from TIMESTAMP(6) to TIMESTAMP(0)
ALTER TABLE person
  ALTER COLUMN created TYPE TIMESTAMP(0);

-- shop.Person#opens: change column person.opens from TIME(0) to TIME(3)
ALTER TABLE person
  ALTER COLUMN opens TYPE TIME(3);

-- shop.Person#seen: change column person.seen from TIMESTAMPTZ(3) to TIMESTAMPTZ(6)
ALTER TABLE person
  ALTER COLUMN seen TYPE TIMESTAMPTZ(6);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
