-- 004_add_checklists
--
-- Changes:
--   create table checklists  (dev.archety.groups.Checklist)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of checklists

BEGIN;

-- dev.archety.groups.Checklist: create table checklists
CREATE TABLE IF NOT EXISTS checklists (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  chat_guid VARCHAR(255) NOT NULL,
  title VARCHAR(255) NOT NULL,
  items JSONB DEFAULT '[]' NOT NULL,
  created_by VARCHAR(20) NOT NULL,
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  completed_at TIMESTAMPTZ(6),
  version INTEGER NOT NULL,
  CONSTRAINT checklists_pkey PRIMARY KEY (id)
);

-- dev.archety.groups.Checklist#chatGuid: create index idx_checklists_chat_guid on checklists
CREATE INDEX IF NOT EXISTS idx_checklists_chat_guid
  ON checklists (chat_guid);

INSERT INTO schema_migrations (version, name) VALUES (4, 'add_checklists');

COMMIT;
