-- 002_drop_membership_and_2_more_ROLLBACK
--
-- Takes back 002_drop_membership_and_2_more. IRREVERSIBLE. The structure comes back, these do not:
--   the rows of membership
--   the rows of team
--   the rows of person

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person: create table person
CREATE TABLE IF NOT EXISTS person (
  id BIGINT NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);

-- shop.Team: create table team
CREATE TABLE IF NOT EXISTS team (
  id BIGINT NOT NULL,
  CONSTRAINT team_pkey PRIMARY KEY (id)
);

-- shop.Membership: create table membership
CREATE TABLE IF NOT EXISTS membership (
  person_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  since DATE,
  CONSTRAINT membership_pkey PRIMARY KEY (person_id, team_id),
  CONSTRAINT membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT membership_team_id_fkey FOREIGN KEY (team_id) REFERENCES team (id)
);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
