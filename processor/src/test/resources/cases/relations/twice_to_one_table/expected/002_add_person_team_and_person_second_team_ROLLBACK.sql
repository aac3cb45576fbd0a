-- 002_add_person_team_and_person_second_team_ROLLBACK
--
-- Takes back 002_add_person_team_and_person_second_team. LOSSY. What was written to the new structure since is lost:
--   the values of person.team
--   the values of person.second_team
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.team fails
--   an application that still uses person.second_team fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#second: drop constraint person_second_team_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_second_team_fkey;

-- shop.Person#team: drop constraint person_team_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop column person.team
ALTER TABLE person
  DROP COLUMN IF EXISTS team;

-- shop.Person#second: drop column person.second_team
ALTER TABLE person
  DROP COLUMN IF EXISTS second_team;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
