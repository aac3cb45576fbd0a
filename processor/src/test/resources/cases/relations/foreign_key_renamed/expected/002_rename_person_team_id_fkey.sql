-- 002_rename_person_team_id_fkey
--
-- Changes:
--   rename constraint person_team_id_fkey on person to person_plays_for_team  (shop.Person#team)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rename constraint person_team_id_fkey on person to person_plays_for_team
ALTER TABLE person
  RENAME CONSTRAINT person_team_id_fkey TO person_plays_for_team;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_team_id_fkey');

COMMIT;
