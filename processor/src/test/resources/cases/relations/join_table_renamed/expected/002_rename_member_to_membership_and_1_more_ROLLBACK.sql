-- 002_rename_member_to_membership_and_1_more_ROLLBACK
--
-- Takes back 002_rename_member_to_membership_and_1_more. LOSSLESS.
--
-- Locks:
--   member: ACCESS EXCLUSIVE, for a moment
--   membership: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says membership fails from this moment on
--   an application that still says member.member_id fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams: rename table membership to member
ALTER TABLE membership RENAME TO member;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#teams.{owner}: rename column member.member_id to person_id
ALTER TABLE member
  RENAME COLUMN member_id TO person_id;

-- shop.Person#teams.{owner}: rename constraint membership_pkey on member to member_pkey
ALTER TABLE member
  RENAME CONSTRAINT membership_pkey TO member_pkey;

-- shop.Person#teams.{owner}: rename constraint membership_member_id_fkey on member to member_person_id_fkey
ALTER TABLE member
  RENAME CONSTRAINT membership_member_id_fkey TO member_person_id_fkey;

-- shop.Person#teams.{element}: rename constraint membership_team_id_fkey on member to member_team_id_fkey
ALTER TABLE member
  RENAME CONSTRAINT membership_team_id_fkey TO member_team_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
