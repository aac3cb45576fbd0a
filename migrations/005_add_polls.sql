-- 005_add_polls
--
-- Changes:
--   create table polls  (dev.archety.groups.Poll)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of polls

BEGIN;

-- dev.archety.groups.Poll: create table polls
CREATE TABLE IF NOT EXISTS polls (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  chat_guid VARCHAR(255) NOT NULL,
  question TEXT NOT NULL,
  options JSONB DEFAULT '[]' NOT NULL,
  votes JSONB DEFAULT '{}' NOT NULL,
  created_by VARCHAR(20) NOT NULL,
  expires_at TIMESTAMPTZ(6),
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  status VARCHAR(20) DEFAULT 'active',
  CONSTRAINT polls_pkey PRIMARY KEY (id)
);

-- dev.archety.groups.Poll#chatGuid: create index idx_polls_chat_guid on polls
CREATE INDEX IF NOT EXISTS idx_polls_chat_guid
  ON polls (chat_guid);

-- dev.archety.groups.Poll#status: create index idx_polls_status on polls
CREATE INDEX IF NOT EXISTS idx_polls_status
  ON polls (status);

INSERT INTO schema_migrations (version, name) VALUES (5, 'add_polls');

COMMIT;
