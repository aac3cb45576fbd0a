-- 002_change_person_team_id_to_uuid_and_1_more_ROLLBACK
--
-- Takes back 002_change_person_team_id_to_uuid_and_1_more. LOSSY.
--
-- What stays as the migration left it:
--   values of person.team_id went through an expression and come back in the form that uuid gives them
--   values of team.id went through an expression and come back in the form that uuid gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--   team: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   team and its indexes are written anew, and nobody can use it meanwhile
--   a row of person that breaks person_team_id_fkey stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_team_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: change column person.team_id from UUID to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN team_id TYPE VARCHAR(255);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#id: change column team.id from UUID to VARCHAR(255)
ALTER TABLE team
  ALTER COLUMN id TYPE VARCHAR(255);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_team_id_fkey FOREIGN KEY (team_id) REFERENCES team (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#team: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_team_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
