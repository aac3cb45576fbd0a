-- 002_add_membership_since
--
-- Changes:
--   add column membership.since DATE  (shop.Membership#since)
--
-- Locks:
--   membership: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of membership.since

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Membership#since: add column membership.since DATE
ALTER TABLE membership
  ADD COLUMN IF NOT EXISTS since DATE;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_membership_since');

COMMIT;
