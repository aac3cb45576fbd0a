-- 002_change_person_columns
--
-- Changes:
--   change column person.created from TIMESTAMP(0) to TIMESTAMP(6)  (shop.Person#created)
--   change column person.opens from TIME(3) to TIME(0)  (shop.Person#opens)
--   change column person.seen from TIMESTAMPTZ(6) to TIMESTAMPTZ(3)  (shop.Person#seen)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.opens that is no time(0) stops the migration
--   a value of person.seen that is no timestamptz(3) stops the migration
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   what the values of person.opens hold beyond time(0)
--   what the values of person.seen hold beyond timestamptz(3)

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#created: change column person.created from TIMESTAMP(0) to TIMESTAMP(6)
ALTER TABLE person
  ALTER COLUMN created TYPE TIMESTAMP(6);

-- shop.Person#opens: change column person.opens from TIME(3) to TIME(0)
ALTER TABLE person
  ALTER COLUMN opens TYPE TIME(0);

-- shop.Person#seen: change column person.seen from TIMESTAMPTZ(6) to TIMESTAMPTZ(3)
ALTER TABLE person
  ALTER COLUMN seen TYPE TIMESTAMPTZ(3);

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
