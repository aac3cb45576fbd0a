-- 002_add_person_met_tz_and_change_person_born_to_timestamp
--
-- Changes:
--   add column person.met_tz INTEGER  (shop.Person#met.{zone})
--   change column person.born from DATE to TIMESTAMP(6)  (shop.Person#born)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   what the values of person.born hold beyond date
--   the values of person.met_tz

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#met.{zone}: add column person.met_tz INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS met_tz INTEGER;

-- shop.Person#born: change column person.born from DATE to TIMESTAMP(6)
ALTER TABLE person
  ALTER COLUMN born TYPE TIMESTAMP(6);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_met_tz_and_change_person_born_to_timestamp');

COMMIT;
