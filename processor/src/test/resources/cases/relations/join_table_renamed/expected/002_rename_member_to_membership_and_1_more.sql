-- 002_rename_member_to_membership_and_1_more
--
-- Changes:
--   rename table member to membership  (shop.Person#teams)
--   rename column membership.person_id to member_id  (shop.Person#teams.{owner})
--   rename constraint member_pkey on membership to membership_pkey  (shop.Person#teams.{owner})
--   rename constraint member_person_id_fkey on membership to membership_member_id_fkey  (shop.Person#teams.{owner})
--   rename constraint member_team_id_fkey on membership to membership_team_id_fkey  (shop.Person#teams.{element})
--
-- Locks:
--   member: ACCESS EXCLUSIVE, for a moment
--   membership: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says member fails from this moment on
--   an application that still says membership.person_id fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams: rename table member to membership
ALTER TABLE member RENAME TO membership;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams.{owner}: rename column membership.person_id to member_id
ALTER TABLE membership
  RENAME COLUMN person_id TO member_id;

-- shop.Person#teams.{owner}: rename constraint member_pkey on membership to membership_pkey
ALTER TABLE membership
  RENAME CONSTRAINT member_pkey TO membership_pkey;

-- shop.Person#teams.{owner}: rename constraint member_person_id_fkey on membership to membership_member_id_fkey
ALTER TABLE membership
  RENAME CONSTRAINT member_person_id_fkey TO membership_member_id_fkey;

-- shop.Person#teams.{element}: rename constraint member_team_id_fkey on membership to membership_team_id_fkey
ALTER TABLE membership
  RENAME CONSTRAINT member_team_id_fkey TO membership_team_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_member_to_membership_and_1_more');

COMMIT;
