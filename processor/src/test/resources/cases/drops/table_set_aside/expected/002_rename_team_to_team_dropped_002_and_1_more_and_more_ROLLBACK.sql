-- 002_rename_team_to_team_dropped_002_and_1_more_and_more_ROLLBACK
--
-- Takes back 002_rename_team_to_team_dropped_002_and_1_more_and_more. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--   team__dropped_002: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says team__dropped_002 fails from this moment on
--   an application that still says person.team_id__dropped_002 fails from this moment on
--   a row of person that breaks person_team_id_fkey stops the migration
--   a row of team that breaks team_captain_id_fkey stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team: rename table team__dropped_002 to team
ALTER TABLE team__dropped_002 RENAME TO team;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rename column person.team_id__dropped_002 to team_id
ALTER TABLE person
  RENAME COLUMN team_id__dropped_002 TO team_id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#id: rename constraint team_pkey__dropped_002 on team to team_pkey
ALTER TABLE team
  RENAME CONSTRAINT team_pkey__dropped_002 TO team_pkey;

-- shop.Team#name: rename constraint team_name_key__dropped_002 on team to team_name_key
ALTER TABLE team
  RENAME CONSTRAINT team_name_key__dropped_002 TO team_name_key;

-- shop.Team#name: rename index by_name__dropped_002 on team to by_name
ALTER INDEX by_name__dropped_002 RENAME TO by_name;

COMMIT;

BEGIN;

-- shop.Person#team: comment on column person.team_id
COMMENT ON COLUMN person.team_id IS NULL;

COMMIT;

BEGIN;

-- shop.Team: comment on table team
COMMENT ON TABLE team IS NULL;

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

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#captain: rows written from now on are checked
ALTER TABLE team
  ADD CONSTRAINT team_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES person (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Team#captain: the rows that exist are checked, while others read and write
ALTER TABLE team
  VALIDATE CONSTRAINT team_captain_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
