-- 002_rename_letter_to_tables
--
-- Changes:
--   rename table archive.letter to archive.old_letter  (shop.Closed)
--   rename table letter to archive.letter  (shop.Open)
--   rename sequence archive.letter_id_seq to archive.old_letter_id_seq  (shop.Closed#id)
--   rename sequence archive.letter_id_seq_moved to archive.letter_id_seq  (shop.Open#id)
--   rename constraint letter_pkey on archive.old_letter to old_letter_pkey  (shop.Closed#id)
--   rename constraint letter_code_key on archive.old_letter to old_letter_code_key  (shop.Closed#code)
--   rename index by_day on archive.old_letter to by_old_day  (shop.Closed#day)
--
-- Locks:
--   letter: ACCESS EXCLUSIVE, for a moment
--   archive.letter: ACCESS EXCLUSIVE, for a moment
--   archive.old_letter: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says archive.letter fails from this moment on
--   an application that still says letter fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Open#id: rename constraint letter_pkey on letter to letter_pkey_moved
ALTER TABLE letter
  RENAME CONSTRAINT letter_pkey TO letter_pkey_moved;

-- shop.Open#code: rename constraint letter_code_key on letter to letter_code_key_moved
ALTER TABLE letter
  RENAME CONSTRAINT letter_code_key TO letter_code_key_moved;

-- shop.Open#day: rename index by_day on letter to by_day_moved
ALTER INDEX by_day RENAME TO by_day_moved;

-- shop.Open#id: rename sequence letter_id_seq to letter_id_seq_moved
ALTER SEQUENCE IF EXISTS letter_id_seq RENAME TO letter_id_seq_moved;

-- shop.Closed: rename table archive.letter to archive.old_letter
ALTER TABLE archive.letter RENAME TO old_letter;

-- shop.Open: rename table letter to archive.letter
ALTER TABLE letter SET SCHEMA archive;

-- shop.Closed#id: rename constraint letter_pkey on archive.old_letter to letter_pkey_swapped
ALTER TABLE archive.old_letter
  RENAME CONSTRAINT letter_pkey TO letter_pkey_swapped;

-- shop.Closed#code: rename constraint letter_code_key on archive.old_letter to letter_code_key_swapped
ALTER TABLE archive.old_letter
  RENAME CONSTRAINT letter_code_key TO letter_code_key_swapped;

-- shop.Closed#day: rename index by_day on archive.old_letter to by_day_swapped
ALTER INDEX archive.by_day RENAME TO by_day_swapped;

COMMIT;

BEGIN;

-- shop.Closed#id: rename sequence archive.letter_id_seq to archive.old_letter_id_seq
ALTER SEQUENCE IF EXISTS archive.letter_id_seq RENAME TO old_letter_id_seq;

-- shop.Open#id: rename sequence archive.letter_id_seq_moved to archive.letter_id_seq
ALTER SEQUENCE IF EXISTS archive.letter_id_seq_moved RENAME TO letter_id_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Open#id: rename constraint letter_pkey_moved on archive.letter to letter_pkey
ALTER TABLE archive.letter
  RENAME CONSTRAINT letter_pkey_moved TO letter_pkey;

-- shop.Open#code: rename constraint letter_code_key_moved on archive.letter to letter_code_key
ALTER TABLE archive.letter
  RENAME CONSTRAINT letter_code_key_moved TO letter_code_key;

-- shop.Open#day: rename index by_day_moved on archive.letter to by_day
ALTER INDEX archive.by_day_moved RENAME TO by_day;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Closed#id: rename constraint letter_pkey_swapped on archive.old_letter to old_letter_pkey
ALTER TABLE archive.old_letter
  RENAME CONSTRAINT letter_pkey_swapped TO old_letter_pkey;

-- shop.Closed#code: rename constraint letter_code_key_swapped on archive.old_letter to old_letter_code_key
ALTER TABLE archive.old_letter
  RENAME CONSTRAINT letter_code_key_swapped TO old_letter_code_key;

-- shop.Closed#day: rename index by_day_swapped on archive.old_letter to by_old_day
ALTER INDEX archive.by_day_swapped RENAME TO by_old_day;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_letter_to_tables');

COMMIT;
