-- 008_link_messages_and_relationship_states_ROLLBACK
--
-- Takes back 008_link_messages_and_relationship_states. LOSSY.
--
-- What stays as the migration left it:
--   values of messages.conversation_id went through an expression and come back in the form that uuid gives them
--   values of relationship_states.user_id went through an expression and come back in the form that uuid gives them
--
-- Locks:
--   conversations: ACCESS EXCLUSIVE, for a moment
--   messages: ACCESS EXCLUSIVE, for as long as its rows take
--   relationship_states: ACCESS EXCLUSIVE, for as long as its rows take
--   users: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   messages and its indexes are written anew, and nobody can use it meanwhile
--   relationship_states and its indexes are written anew, and nobody can use it meanwhile

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.Message#conversation: drop constraint messages_conversation_id_fkey on messages
ALTER TABLE messages
  DROP CONSTRAINT IF EXISTS messages_conversation_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.RelationshipState#user: drop constraint relationship_states_user_id_fkey on relationship_states
ALTER TABLE relationship_states
  DROP CONSTRAINT IF EXISTS relationship_states_user_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.Message#conversationId: change column messages.conversation_id from UUID to VARCHAR(255)
ALTER TABLE messages
  ALTER COLUMN conversation_id TYPE VARCHAR(255);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.RelationshipState#userId: change column relationship_states.user_id from UUID to VARCHAR(255)
ALTER TABLE relationship_states
  ALTER COLUMN user_id TYPE VARCHAR(255);

DELETE FROM schema_migrations WHERE version = 8;

COMMIT;
