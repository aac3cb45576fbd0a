-- 004_add_checklists_ROLLBACK
--
-- Takes back 004_add_checklists. LOSSY. What was written to the new structure since is lost:
--   the rows of checklists
--
-- Locks:
--   checklists: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses checklists fails

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.groups.Checklist: drop table checklists
DROP TABLE IF EXISTS checklists;

DELETE FROM schema_migrations WHERE version = 4;

COMMIT;
