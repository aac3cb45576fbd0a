-- 002_add_edge_tables_ROLLBACK
--
-- Takes back 002_add_edge_tables. LOSSY. What was written to the new structure since is lost:
--   the rows of edge_event_log
--   the rows of edge_command_queue
--   the rows of edge_agents
--
-- Locks:
--   edge_agents: ACCESS EXCLUSIVE, for a moment
--   edge_command_queue: ACCESS EXCLUSIVE, for a moment
--   edge_event_log: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses edge_event_log fails
--   an application that still uses edge_command_queue fails
--   an application that still uses edge_agents fails

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.edge.EdgeEvent: drop table edge_event_log
DROP TABLE IF EXISTS edge_event_log;

-- dev.archety.edge.EdgeCommand: drop table edge_command_queue
DROP TABLE IF EXISTS edge_command_queue;

-- dev.archety.edge.EdgeAgent: drop table edge_agents
DROP TABLE IF EXISTS edge_agents;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
