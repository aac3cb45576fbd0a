-- 002_add_person_ROLLBACK
--
-- Takes back 002_add_person. LOSSY. What was written to the new structure since is lost:
--   the rows of staff.person
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   staff.person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses staff.person fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#person: drop constraint person_person_id_fkey on staff.person
ALTER TABLE staff.person
  DROP CONSTRAINT IF EXISTS person_person_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee: drop table staff.person
DROP TABLE IF EXISTS staff.person;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
