-- 002_drop_membership_and_2_more
--
-- Changes:
--   drop table membership  (shop.Membership)
--   drop table person  (shop.Person)
--   drop table team  (shop.Team)
--
-- Locks:
--   membership: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses membership fails
--   an application that still uses team fails
--   an application that still uses person fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the rows of membership
--   the rows of team
--   the rows of person

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Membership: drop table membership
DROP TABLE IF EXISTS membership;

-- shop.Team: drop table team
DROP TABLE IF EXISTS team;

-- shop.Person: drop table person
DROP TABLE IF EXISTS person;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_membership_and_2_more');

COMMIT;
