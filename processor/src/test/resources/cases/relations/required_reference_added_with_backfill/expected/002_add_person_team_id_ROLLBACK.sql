-- 002_add_person_team_id_ROLLBACK
--
-- Takes back 002_add_person_team_id. LOSSY. What was written to the new structure since is lost:
--   the values of person.team_id
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.team_id fails

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

-- shop.Person#team: drop column person.team_id
ALTER TABLE person
  DROP COLUMN IF EXISTS team_id;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
