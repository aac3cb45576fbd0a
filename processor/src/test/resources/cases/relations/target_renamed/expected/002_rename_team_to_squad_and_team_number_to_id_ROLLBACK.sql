-- 002_rename_team_to_squad_and_team_number_to_id_ROLLBACK
--
-- Takes back 002_rename_team_to_squad_and_team_number_to_id. LOSSLESS.
--
-- Locks:
--   squad: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says squad fails from this moment on
--   an application that still says team.id fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team: rename table squad to team
ALTER TABLE squad RENAME TO team;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#number: rename column team.id to number
ALTER TABLE team
  RENAME COLUMN id TO number;

-- shop.Team#number: rename constraint squad_pkey on team to team_pkey
ALTER TABLE team
  RENAME CONSTRAINT squad_pkey TO team_pkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
