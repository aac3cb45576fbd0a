-- 002_rename_person_team_id_fkey_ROLLBACK
--
-- Takes back 002_rename_person_team_id_fkey. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rename constraint person_plays_for_team on person to person_team_id_fkey
ALTER TABLE person
  RENAME CONSTRAINT person_plays_for_team TO person_team_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
