-- 001_initial_schema_ROLLBACK
--
-- Takes back 001_initial_schema. LOSSY. What was written to the new structure since is lost:
--   the rows of user_boundaries
--   the rows of relationship_states
--   the rows of oauth_tokens
--   the rows of users
--   the rows of messages
--   the rows of conversations
--
-- Locks:
--   conversations: ACCESS EXCLUSIVE, for a moment
--   messages: ACCESS EXCLUSIVE, for a moment
--   oauth_tokens: ACCESS EXCLUSIVE, for a moment
--   relationship_states: ACCESS EXCLUSIVE, for a moment
--   user_boundaries: ACCESS EXCLUSIVE, for a moment
--   users: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses user_boundaries fails
--   an application that still uses relationship_states fails
--   an application that still uses oauth_tokens fails
--   an application that still uses users fails
--   an application that still uses messages fails
--   an application that still uses conversations fails

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.UserBoundary: drop table user_boundaries
DROP TABLE IF EXISTS user_boundaries;

-- dev.archety.core.RelationshipState: drop table relationship_states
DROP TABLE IF EXISTS relationship_states;

-- dev.archety.core.OAuthToken: drop table oauth_tokens
DROP TABLE IF EXISTS oauth_tokens;

-- dev.archety.core.User: drop table users
DROP TABLE IF EXISTS users;

-- dev.archety.core.Message: drop table messages
DROP TABLE IF EXISTS messages;

-- dev.archety.core.Conversation: drop table conversations
DROP TABLE IF EXISTS conversations;

DELETE FROM schema_migrations WHERE version = 1;

COMMIT;
