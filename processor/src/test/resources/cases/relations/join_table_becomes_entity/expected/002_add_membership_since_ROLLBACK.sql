-- 002_add_membership_since_ROLLBACK
--
-- Takes back 002_add_membership_since. LOSSY. What was written to the new structure since is lost:
--   the values of membership.since
--
-- Locks:
--   membership: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses membership.since fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Membership#since: drop column membership.since
ALTER TABLE membership
  DROP COLUMN IF EXISTS since;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
