-- 001_initial_schema
--
-- Changes:
--   create table conversations  (dev.archety.core.Conversation)
--   create table messages  (dev.archety.core.Message)
--   create table oauth_tokens  (dev.archety.core.OAuthToken)
--   create table relationship_states  (dev.archety.core.RelationshipState)
--   create table user_boundaries  (dev.archety.core.UserBoundary)
--   create table users  (dev.archety.core.User)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of user_boundaries
--   the rows of relationship_states
--   the rows of oauth_tokens
--   the rows of users
--   the rows of messages
--   the rows of conversations

BEGIN;

-- The account of the migrations.
CREATE TABLE IF NOT EXISTS schema_migrations (
  version INTEGER PRIMARY KEY,
  name VARCHAR(255) NOT NULL,
  applied_at TIMESTAMPTZ DEFAULT now(),
  checksum TEXT,
  rollback_sql TEXT,
  duration_ms BIGINT,
  progress TEXT
);

-- dev.archety.core.Conversation: create table conversations
CREATE TABLE IF NOT EXISTS conversations (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  chat_guid VARCHAR(255) NOT NULL,
  kind VARCHAR(20) DEFAULT 'DIRECT' NOT NULL,
  participants JSONB DEFAULT '[]' NOT NULL,
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  last_message_at TIMESTAMPTZ(6),
  CONSTRAINT conversations_pkey PRIMARY KEY (id),
  CONSTRAINT conversations_chat_guid_key UNIQUE (chat_guid),
  CONSTRAINT conversations_kind_check CHECK (kind in ('DIRECT','GROUP'))
);

-- dev.archety.core.Conversation#lastMessageAt: create index idx_conversations_last_message_at on conversations
CREATE INDEX IF NOT EXISTS idx_conversations_last_message_at
  ON conversations (last_message_at);

-- dev.archety.core.Message: create table messages
CREATE TABLE IF NOT EXISTS messages (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  conversation_id VARCHAR(255) NOT NULL,
  role VARCHAR(20) NOT NULL,
  body TEXT NOT NULL,
  metadata JSONB DEFAULT '{}' NOT NULL,
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  CONSTRAINT messages_pkey PRIMARY KEY (id),
  CONSTRAINT messages_role_check CHECK (role in ('USER','ASSISTANT','SYSTEM'))
);

-- dev.archety.core.Message#conversationId: create index idx_messages_conversation_created on messages
CREATE INDEX IF NOT EXISTS idx_messages_conversation_created
  ON messages (conversation_id, created_at);

-- dev.archety.core.User: create table users
CREATE TABLE IF NOT EXISTS users (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  phone VARCHAR(20) NOT NULL,
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  last_active_at TIMESTAMPTZ(6),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_phone_key UNIQUE (phone)
);

-- dev.archety.core.User#phone: create index idx_users_phone on users
CREATE INDEX IF NOT EXISTS idx_users_phone
  ON users (phone);

-- dev.archety.core.OAuthToken: create table oauth_tokens
CREATE TABLE IF NOT EXISTS oauth_tokens (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  user_id UUID NOT NULL,
  provider VARCHAR(50) NOT NULL,
  access_token_encrypted TEXT NOT NULL,
  refresh_token_encrypted TEXT,
  scopes JSONB DEFAULT '[]' NOT NULL,
  expires_at TIMESTAMPTZ(6),
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  CONSTRAINT oauth_tokens_pkey PRIMARY KEY (id),
  CONSTRAINT uq_oauth_tokens_user_provider UNIQUE (user_id, provider),
  CONSTRAINT oauth_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT oauth_tokens_provider_check CHECK (provider in ('GOOGLE_CALENDAR','GMAIL'))
);

-- dev.archety.core.OAuthToken#expiresAt: create index idx_oauth_tokens_expires_at on oauth_tokens
CREATE INDEX IF NOT EXISTS idx_oauth_tokens_expires_at
  ON oauth_tokens (expires_at);

-- dev.archety.core.RelationshipState: create table relationship_states
CREATE TABLE IF NOT EXISTS relationship_states (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  user_id VARCHAR(255) NOT NULL,
  persona VARCHAR(50) NOT NULL,
  trust_score DOUBLE PRECISION DEFAULT 0 NOT NULL,
  rapport_score DOUBLE PRECISION DEFAULT 0 NOT NULL,
  last_interaction_at TIMESTAMPTZ(6),
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  version INTEGER NOT NULL,
  CONSTRAINT relationship_states_pkey PRIMARY KEY (id),
  CONSTRAINT uq_relationship_states_user_persona UNIQUE (user_id, persona)
);

-- dev.archety.core.UserBoundary: create table user_boundaries
CREATE TABLE IF NOT EXISTS user_boundaries (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  user_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  topic TEXT NOT NULL,
  active BOOLEAN DEFAULT true NOT NULL,
  created_at TIMESTAMPTZ(6) DEFAULT now(),
  CONSTRAINT user_boundaries_pkey PRIMARY KEY (id),
  CONSTRAINT user_boundaries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT user_boundaries_kind_check CHECK (kind in ('FORGET','AVOID_TOPIC','PRIVATE'))
);

-- dev.archety.core.UserBoundary#user: create index idx_user_boundaries_user_id on user_boundaries
CREATE INDEX IF NOT EXISTS idx_user_boundaries_user_id
  ON user_boundaries (user_id);

INSERT INTO schema_migrations (version, name) VALUES (1, 'initial_schema');

COMMIT;
