-- 007_expand_phone_length
--
-- Changes:
--   change column users.phone from VARCHAR(20) to VARCHAR(30)  (dev.archety.core.User#phone)
--
-- Locks:
--   users: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.User#phone: change column users.phone from VARCHAR(20) to VARCHAR(30)
ALTER TABLE users
  ALTER COLUMN phone TYPE VARCHAR(30);

INSERT INTO schema_migrations (version, name) VALUES (7, 'expand_phone_length');

COMMIT;
