-- {NNN}_add_user_locale
--
-- Changes:
--   add column users.locale VARCHAR(20)  (dev.archety.core.User#locale)
--
-- Locks:
--   users: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of users.locale

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.User#locale: add column users.locale VARCHAR(20)
ALTER TABLE users
  ADD COLUMN IF NOT EXISTS locale VARCHAR(20);

INSERT INTO schema_migrations (version, name) VALUES ({N}, 'add_user_locale');

COMMIT;
