-- 002_add_manager_ROLLBACK
--
-- Takes back 002_add_manager. LOSSY. What was written to the new structure since is lost:
--   the rows of manager
--
-- Locks:
--   employee: ACCESS EXCLUSIVE, for a moment
--   manager: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses manager fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Manager#id: drop constraint manager_id_fkey on manager
ALTER TABLE manager
  DROP CONSTRAINT IF EXISTS manager_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Manager: drop table manager
DROP TABLE IF EXISTS manager;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
