-- 002_add_team_ROLLBACK
--
-- Takes back 002_add_team. LOSSY. What was written to the new structure since is lost:
--   the rows of team
--
-- Locks:
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses team fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team: drop table team
DROP TABLE IF EXISTS team;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
