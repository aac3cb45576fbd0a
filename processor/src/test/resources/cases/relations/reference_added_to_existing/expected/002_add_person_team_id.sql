-- 002_add_person_team_id
--
-- Changes:
--   add column person.team_id BIGINT  (shop.Person#team)
--   add constraint person_team_id_fkey on person  (shop.Person#team)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.team_id

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: add column person.team_id BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS team_id BIGINT;

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

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_team_id');

COMMIT;
