-- 008_link_messages_and_relationship_states
--
-- Changes:
--   change column messages.conversation_id from VARCHAR(255) to UUID  (dev.archety.core.Message#conversation)
--   add constraint messages_conversation_id_fkey on messages  (dev.archety.core.Message#conversation)
--   change column relationship_states.user_id from VARCHAR(255) to UUID  (dev.archety.core.RelationshipState#user)
--   add constraint relationship_states_user_id_fkey on relationship_states  (dev.archety.core.RelationshipState#user)
--
-- Locks:
--   conversations: SHARE ROW EXCLUSIVE, for a moment
--   messages: ACCESS EXCLUSIVE, for as long as its rows take
--   relationship_states: ACCESS EXCLUSIVE, for as long as its rows take
--   users: SHARE ROW EXCLUSIVE, for a moment
--
-- Mind:
--   messages and its indexes are written anew, and nobody can use it meanwhile
--   a value of messages.conversation_id that is no uuid stops the migration
--   relationship_states and its indexes are written anew, and nobody can use it meanwhile
--   a value of relationship_states.user_id that is no uuid stops the migration
--   a row of messages that breaks messages_conversation_id_fkey stops the migration
--   a row of relationship_states that breaks relationship_states_user_id_fkey stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of messages.conversation_id went through an expression and come back in the form that uuid gives them
--   values of relationship_states.user_id went through an expression and come back in the form that uuid gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- dev.archety.core.Message#conversation: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(conversation_id::uuid) FROM messages;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM messages ORDER BY id LOOP
    BEGIN
      PERFORM conversation_id::uuid FROM messages WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of messages have a conversation_id that is no UUID, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- dev.archety.core.RelationshipState#user: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(user_id::uuid) FROM relationship_states;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM relationship_states ORDER BY id LOOP
    BEGIN
      PERFORM user_id::uuid FROM relationship_states WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of relationship_states have a user_id that is no UUID, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- dev.archety.core.Message#conversation: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', child.id) AS sample, row_number() OVER (ORDER BY child.id) AS place
      FROM (SELECT *, conversation_id::uuid AS lockstep_value0 FROM messages) AS child
      WHERE child.lockstep_value0 IS NOT NULL
        AND NOT EXISTS (SELECT FROM conversations AS parent WHERE parent.id = child.lockstep_value0)) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of messages name a row of conversations that is not there, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'foreign_key_violation', HINT = 'Correct or delete them, or add the rows that they name.';
  END IF;
END
$$;

-- dev.archety.core.RelationshipState#user: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', child.id) AS sample, row_number() OVER (ORDER BY child.id) AS place
      FROM (SELECT *, user_id::uuid AS lockstep_value0 FROM relationship_states) AS child
      WHERE child.lockstep_value0 IS NOT NULL
        AND NOT EXISTS (SELECT FROM users AS parent WHERE parent.id = child.lockstep_value0)) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of relationship_states name a row of users that is not there, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'foreign_key_violation', HINT = 'Correct or delete them, or add the rows that they name.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.Message#conversation: change column messages.conversation_id from VARCHAR(255) to UUID
ALTER TABLE messages
  ALTER COLUMN conversation_id TYPE UUID
  USING conversation_id::uuid;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.RelationshipState#user: change column relationship_states.user_id from VARCHAR(255) to UUID
ALTER TABLE relationship_states
  ALTER COLUMN user_id TYPE UUID
  USING user_id::uuid;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.Message#conversation: rows written from now on are checked
ALTER TABLE messages
  ADD CONSTRAINT messages_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations (id) NOT VALID;

COMMIT;

BEGIN;

-- dev.archety.core.Message#conversation: the rows that exist are checked, while others read and write
ALTER TABLE messages
  VALIDATE CONSTRAINT messages_conversation_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.RelationshipState#user: rows written from now on are checked
ALTER TABLE relationship_states
  ADD CONSTRAINT relationship_states_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;

COMMIT;

BEGIN;

-- dev.archety.core.RelationshipState#user: the rows that exist are checked, while others read and write
ALTER TABLE relationship_states
  VALIDATE CONSTRAINT relationship_states_user_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (8, 'link_messages_and_relationship_states');

COMMIT;
