-- 002_drop_person_team_id_key
--
-- Changes:
--   drop constraint person_team_id_key on person  (shop.Person#team)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_team_id_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_id_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_team_id_key');

COMMIT;
