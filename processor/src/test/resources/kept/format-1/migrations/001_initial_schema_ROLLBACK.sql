-- 001_initial_schema_ROLLBACK
--
-- Takes back 001_initial_schema. LOSSY. What was written to the new structure since is lost:
--   the rows of chessclub
--   the rows of club
--
-- Locks:
--   chessclub: ACCESS EXCLUSIVE, for a moment
--   club: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses chessclub fails
--   an application that still uses club fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- kept.ChessClub: drop table chessclub
DROP TABLE IF EXISTS chessclub;

-- kept.Club: drop table club
DROP TABLE IF EXISTS club;

COMMIT;

BEGIN;

-- kept.Club#id: drop sequence club_numbers
DROP SEQUENCE IF EXISTS club_numbers;

DELETE FROM schema_migrations WHERE version = 1;

COMMIT;
