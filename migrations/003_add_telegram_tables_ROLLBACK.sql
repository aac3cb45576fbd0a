-- 003_add_telegram_tables_ROLLBACK
--
-- Takes back 003_add_telegram_tables. LOSSY. What was written to the new structure since is lost:
--   the rows of telegram_update_tracking
--   the rows of telegram_message_log
--
-- Locks:
--   telegram_message_log: ACCESS EXCLUSIVE, for a moment
--   telegram_update_tracking: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses telegram_update_tracking fails
--   an application that still uses telegram_message_log fails

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.telegram.TelegramUpdate: drop table telegram_update_tracking
DROP TABLE IF EXISTS telegram_update_tracking;

-- dev.archety.telegram.TelegramMessage: drop table telegram_message_log
DROP TABLE IF EXISTS telegram_message_log;

DELETE FROM schema_migrations WHERE version = 3;

COMMIT;
