-- 002_add_person_met_tz_and_change_person_born_to_timestamp_ROLLBACK
--
-- Takes back 002_add_person_met_tz_and_change_person_born_to_timestamp. LOSSY. What was written to the new structure since is lost:
--   what the values of person.born hold beyond date
--   the values of person.met_tz
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.born that is no date stops the migration
--   an application that still uses person.met_tz fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#born: change column person.born from TIMESTAMP(6) to DATE
ALTER TABLE person
  ALTER COLUMN born TYPE DATE;

-- shop.Person#met.{zone}: drop column person.met_tz
ALTER TABLE person
  DROP COLUMN IF EXISTS met_tz;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
