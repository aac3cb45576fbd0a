-- 002_add_person_team
--
-- Changes:
--   create table person_team  (shop.Person#teams)
--
-- Locks:
--   person: SHARE ROW EXCLUSIVE, for a moment
--   team: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of person_team

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#teams: create table person_team
CREATE TABLE IF NOT EXISTS person_team (
  person_id BIGINT NOT NULL,
  teams_id BIGINT NOT NULL,
  CONSTRAINT person_team_pkey PRIMARY KEY (person_id, teams_id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams.{owner}: add constraint person_team_person_id_fkey on person_team
ALTER TABLE person_team
  ADD CONSTRAINT person_team_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams.{element}: add constraint person_team_teams_id_fkey on person_team
ALTER TABLE person_team
  ADD CONSTRAINT person_team_teams_id_fkey FOREIGN KEY (teams_id) REFERENCES team (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_team');

COMMIT;
