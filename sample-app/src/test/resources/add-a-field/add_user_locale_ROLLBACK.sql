-- {NNN}_add_user_locale_ROLLBACK
--
-- Takes back {NNN}_add_user_locale. LOSSY. What was written to the new structure since is lost:
--   the values of users.locale
--
-- Locks:
--   users: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses users.locale fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.User#locale: drop column users.locale
ALTER TABLE users
  DROP COLUMN IF EXISTS locale;

DELETE FROM schema_migrations WHERE version = {N};

COMMIT;
