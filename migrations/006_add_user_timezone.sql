-- 006_add_user_timezone
--
-- Changes:
--   add column users.timezone VARCHAR(50) DEFAULT 'America/Los_Angeles'  (dev.archety.core.User#timezone)
--
-- Locks:
--   users: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of users.timezone

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.User#timezone: add column users.timezone VARCHAR(50) DEFAULT 'America/Los_Angeles'
ALTER TABLE users
  ADD COLUMN IF NOT EXISTS timezone VARCHAR(50) DEFAULT 'America/Los_Angeles';

INSERT INTO schema_migrations (version, name) VALUES (6, 'add_user_timezone');

COMMIT;
