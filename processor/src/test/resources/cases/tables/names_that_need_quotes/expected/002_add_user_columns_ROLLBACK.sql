-- 002_add_user_columns_ROLLBACK
--
-- Takes back 002_add_user_columns. LOSSY. What was written to the new structure since is lost:
--   the values of User.group
--   the values of User.Straße
--   the values of User.it's "so"
--   the values of User.Boss Id
--
-- Locks:
--   User: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses User.group fails
--   an application that still uses User.Straße fails
--   an application that still uses User.it's "so" fails
--   an application that still uses User.Boss Id fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.User#boss: drop constraint User_Boss Id_fkey on User
ALTER TABLE "User"
  DROP CONSTRAINT IF EXISTS "User_Boss Id_fkey";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.User#group: drop constraint User_group_key on User
ALTER TABLE "User"
  DROP CONSTRAINT IF EXISTS "User_group_key";

-- shop.User#group: drop column User.group
ALTER TABLE "User"
  DROP COLUMN IF EXISTS "group";

-- shop.User#street: drop column User.Straße
ALTER TABLE "User"
  DROP COLUMN IF EXISTS "Straße";

-- shop.User#quoted: drop column User.it's "so"
ALTER TABLE "User"
  DROP COLUMN IF EXISTS "it's ""so""";

-- shop.User#boss: drop column User.Boss Id
ALTER TABLE "User"
  DROP COLUMN IF EXISTS "Boss Id";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
