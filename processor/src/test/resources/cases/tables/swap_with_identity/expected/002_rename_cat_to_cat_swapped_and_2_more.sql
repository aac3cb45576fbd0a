-- 002_rename_cat_to_cat_swapped_and_2_more
--
-- Changes:
--   rename table cat to cat_swapped  (shop.Dog)
--   rename table dog to cat  (shop.Cat)
--   rename table cat_swapped to dog  (shop.Dog)
--   rename sequence cat_id_seq to cat_id_seq_swapped  (shop.Cat#id)
--   rename sequence dog_id_seq to cat_id_seq  (shop.Dog#id)
--   rename sequence cat_id_seq_swapped to dog_id_seq  (shop.Cat#id)
--   rename constraint dog_pkey on cat to cat_pkey  (shop.Cat#id)
--   rename constraint cat_pkey on dog to dog_pkey  (shop.Dog#id)
--   rename constraint cat_meow_key on dog to dog_meow_key  (shop.Dog#meow)
--
-- Locks:
--   cat: ACCESS EXCLUSIVE, for a moment
--   cat_swapped: ACCESS EXCLUSIVE, for a moment
--   dog: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says cat fails from this moment on
--   an application that still says dog fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Dog: rename table cat to cat_swapped
ALTER TABLE cat RENAME TO cat_swapped;

-- shop.Cat: rename table dog to cat
ALTER TABLE dog RENAME TO cat;

-- shop.Dog: rename table cat_swapped to dog
ALTER TABLE cat_swapped RENAME TO dog;

-- shop.Cat#id: rename constraint dog_pkey on cat to dog_pkey_swapped
ALTER TABLE cat
  RENAME CONSTRAINT dog_pkey TO dog_pkey_swapped;

-- shop.Dog#id: rename constraint cat_pkey on dog to cat_pkey_swapped
ALTER TABLE dog
  RENAME CONSTRAINT cat_pkey TO cat_pkey_swapped;

COMMIT;

BEGIN;

-- shop.Cat#id: rename sequence cat_id_seq to cat_id_seq_swapped
ALTER SEQUENCE IF EXISTS cat_id_seq RENAME TO cat_id_seq_swapped;

-- shop.Dog#id: rename sequence dog_id_seq to cat_id_seq
ALTER SEQUENCE IF EXISTS dog_id_seq RENAME TO cat_id_seq;

-- shop.Cat#id: rename sequence cat_id_seq_swapped to dog_id_seq
ALTER SEQUENCE IF EXISTS cat_id_seq_swapped RENAME TO dog_id_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Cat#id: rename constraint dog_pkey_swapped on cat to cat_pkey
ALTER TABLE cat
  RENAME CONSTRAINT dog_pkey_swapped TO cat_pkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Dog#id: rename constraint cat_pkey_swapped on dog to dog_pkey
ALTER TABLE dog
  RENAME CONSTRAINT cat_pkey_swapped TO dog_pkey;

-- shop.Dog#meow: rename constraint cat_meow_key on dog to dog_meow_key
ALTER TABLE dog
  RENAME CONSTRAINT cat_meow_key TO dog_meow_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_cat_to_cat_swapped_and_2_more');

COMMIT;
