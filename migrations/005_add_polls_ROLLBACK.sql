-- 005_add_polls_ROLLBACK
--
-- Takes back 005_add_polls. LOSSY. What was written to the new structure since is lost:
--   the rows of polls
--
-- Locks:
--   polls: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses polls fails

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.groups.Poll: drop table polls
DROP TABLE IF EXISTS polls;

DELETE FROM schema_migrations WHERE version = 5;

COMMIT;
