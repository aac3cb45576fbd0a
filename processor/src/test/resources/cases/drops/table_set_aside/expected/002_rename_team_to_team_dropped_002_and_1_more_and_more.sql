-- 002_rename_team_to_team_dropped_002_and_1_more_and_more
--
-- Changes:
--   rename table team to team__dropped_002  (shop.Team)
--   rename column person.team_id to team_id__dropped_002  (shop.Person#team)
--   comment on column person.team_id__dropped_002
--   drop constraint person_team_id_fkey on person  (shop.Person#team)
--   comment on table team__dropped_002
--   rename constraint team_pkey on team__dropped_002 to team_pkey__dropped_002
--   rename constraint team_name_key on team__dropped_002 to team_name_key__dropped_002
--   drop constraint team_captain_id_fkey on team__dropped_002  (shop.Team#captain)
--   rename index by_name on team__dropped_002 to by_name__dropped_002
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--   team__dropped_002: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says team fails from this moment on
--   an application that still says person.team_id fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team: rename table team to team__dropped_002
ALTER TABLE team RENAME TO team__dropped_002;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rename column person.team_id to team_id__dropped_002
ALTER TABLE person
  RENAME COLUMN team_id TO team_id__dropped_002;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- rename constraint team_pkey on team__dropped_002 to team_pkey__dropped_002
ALTER TABLE team__dropped_002
  RENAME CONSTRAINT team_pkey TO team_pkey__dropped_002;

-- rename constraint team_name_key on team__dropped_002 to team_name_key__dropped_002
ALTER TABLE team__dropped_002
  RENAME CONSTRAINT team_name_key TO team_name_key__dropped_002;

-- rename index by_name on team__dropped_002 to by_name__dropped_002
ALTER INDEX by_name RENAME TO by_name__dropped_002;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_team_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#captain: drop constraint team_captain_id_fkey on team__dropped_002
ALTER TABLE team__dropped_002
  DROP CONSTRAINT IF EXISTS team_captain_id_fkey;

COMMIT;

BEGIN;

-- comment on column person.team_id__dropped_002
COMMENT ON COLUMN person.team_id__dropped_002 IS 'set aside by Lockstep migration 2: was team_id';

COMMIT;

BEGIN;

-- comment on table team__dropped_002
COMMENT ON TABLE team__dropped_002 IS 'set aside by Lockstep migration 2: was team';

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_team_to_team_dropped_002_and_1_more_and_more');

COMMIT;
