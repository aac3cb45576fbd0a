-- 002_drop_team_and_2_more_ROLLBACK
--
-- Takes back 002_drop_team_and_2_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.team_id
--   the rows of team
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: SHARE ROW EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Team: create table team
CREATE TABLE IF NOT EXISTS team (
  id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  CONSTRAINT team_pkey PRIMARY KEY (id)
);

COMMIT;

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

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
