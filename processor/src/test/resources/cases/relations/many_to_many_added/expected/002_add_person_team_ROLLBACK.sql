-- 002_add_person_team_ROLLBACK
--
-- Takes back 002_add_person_team. LOSSY. What was written to the new structure since is lost:
--   the rows of person_team
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   person_team: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person_team fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams.{owner}: drop constraint person_team_person_id_fkey on person_team
ALTER TABLE person_team
  DROP CONSTRAINT IF EXISTS person_team_person_id_fkey;

-- shop.Person#teams.{element}: drop constraint person_team_teams_id_fkey on person_team
ALTER TABLE person_team
  DROP CONSTRAINT IF EXISTS person_team_teams_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams: drop table person_team
DROP TABLE IF EXISTS person_team;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
