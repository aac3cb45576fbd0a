-- 002_add_person_team_and_person_second_team
--
-- Changes:
--   add column person.team BIGINT  (shop.Person#team)
--   add column person.second_team BIGINT  (shop.Person#second)
--   add constraint person_second_team_fkey on person  (shop.Person#second)
--   add constraint person_team_fkey on person  (shop.Person#team)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.team
--   the values of person.second_team

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: add column person.team BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS team BIGINT;

-- shop.Person#second: add column person.second_team BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS second_team BIGINT;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#second: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_second_team_fkey FOREIGN KEY (second_team) REFERENCES team (id) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_team_fkey FOREIGN KEY (team) REFERENCES team (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#second: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_second_team_fkey;

COMMIT;

BEGIN;

-- shop.Person#team: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_team_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_team_and_person_second_team');

COMMIT;
