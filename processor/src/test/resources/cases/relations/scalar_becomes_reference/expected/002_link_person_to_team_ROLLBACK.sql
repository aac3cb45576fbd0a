-- 002_link_person_to_team_ROLLBACK
--
-- Takes back 002_link_person_to_team. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_team_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
