-- 001_initial_schema
--
-- Changes:
--   create sequence club_numbers  (kept.Club#id)
--   create table chessclub  (kept.ChessClub)
--   create table club  (kept.Club)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of chessclub
--   the rows of club

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

-- kept.Club#id: create sequence club_numbers
CREATE SEQUENCE IF NOT EXISTS club_numbers START WITH 7 INCREMENT BY 20;

-- kept.Club: create table club
CREATE TABLE IF NOT EXISTS club (
  id BIGINT NOT NULL,
  site VARCHAR(255),
  CONSTRAINT club_pkey PRIMARY KEY (id)
);

-- kept.ChessClub: create table chessclub
CREATE TABLE IF NOT EXISTS chessclub (
  id BIGINT NOT NULL,
  boards INTEGER NOT NULL,
  CONSTRAINT chessclub_pkey PRIMARY KEY (id),
  CONSTRAINT chessclub_id_fkey FOREIGN KEY (id) REFERENCES club (id)
);

INSERT INTO schema_migrations (version, name) VALUES (1, 'initial_schema');

COMMIT;
