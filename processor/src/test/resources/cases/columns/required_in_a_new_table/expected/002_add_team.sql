-- 002_add_team
--
-- Changes:
--   create table team  (shop.Team)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of team

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Team: create table team
CREATE TABLE IF NOT EXISTS team (
  id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  size INTEGER NOT NULL,
  CONSTRAINT team_pkey PRIMARY KEY (id)
);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_team');

COMMIT;
