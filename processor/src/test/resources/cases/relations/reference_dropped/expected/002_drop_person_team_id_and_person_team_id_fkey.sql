-- 002_drop_person_team_id_and_person_team_id_fkey
--
-- Changes:
--   drop column person.team_id  (shop.Person#team)
--   drop constraint person_team_id_fkey on person  (shop.Person#team)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.team_id fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.team_id

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

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_team_id_and_person_team_id_fkey');

COMMIT;
