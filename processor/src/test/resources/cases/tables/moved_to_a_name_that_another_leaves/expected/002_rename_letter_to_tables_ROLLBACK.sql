-- 002_rename_letter_to_tables_ROLLBACK
--
-- Takes back 002_rename_letter_to_tables. LOSSLESS.
--
-- Locks:
--   archive.letter: ACCESS EXCLUSIVE, for a moment
--   archive.old_letter: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says archive.letter fails from this moment on
--   an application that still says archive.old_letter fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Open: rename table archive.letter to letter
ALTER TABLE archive.letter SET SCHEMA public;

-- shop.Closed: rename table archive.old_letter to archive.letter
ALTER TABLE archive.old_letter RENAME TO letter;

COMMIT;

BEGIN;

-- shop.Closed#id: rename sequence archive.old_letter_id_seq to archive.letter_id_seq
ALTER SEQUENCE IF EXISTS archive.old_letter_id_seq RENAME TO letter_id_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Closed#id: rename constraint old_letter_pkey on archive.letter to letter_pkey
ALTER TABLE archive.letter
  RENAME CONSTRAINT old_letter_pkey TO letter_pkey;

-- shop.Closed#code: rename constraint old_letter_code_key on archive.letter to letter_code_key
ALTER TABLE archive.letter
  RENAME CONSTRAINT old_letter_code_key TO letter_code_key;

-- shop.Closed#day: rename index by_old_day on archive.letter to by_day
ALTER INDEX archive.by_old_day RENAME TO by_day;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
