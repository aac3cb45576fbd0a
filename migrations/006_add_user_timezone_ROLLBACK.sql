-- 006_add_user_timezone_ROLLBACK
--
-- Takes back 006_add_user_timezone. LOSSY. What was written to the new structure since is lost:
--   the values of users.timezone
--
-- Locks:
--   users: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses users.timezone fails

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.User#timezone: drop column users.timezone
ALTER TABLE users
  DROP COLUMN IF EXISTS timezone;

DELETE FROM schema_migrations WHERE version = 6;

COMMIT;
