-- 002_rename_cat_to_cat_swapped_and_2_more_ROLLBACK
--
-- Takes back 002_rename_cat_to_cat_swapped_and_2_more. LOSSLESS.
--
-- Locks:
--   cat: ACCESS EXCLUSIVE, for a moment
--   dog: ACCESS EXCLUSIVE, for a moment
--   dog_swapped: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says dog fails from this moment on
--   an application that still says cat fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Cat: rename table dog to dog_swapped
ALTER TABLE dog RENAME TO dog_swapped;

-- shop.Dog: rename table cat to dog
ALTER TABLE cat RENAME TO dog;

-- shop.Cat: rename table dog_swapped to cat
ALTER TABLE dog_swapped RENAME TO cat;

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

-- shop.Cat#meow: rename constraint dog_meow_key on cat to cat_meow_key
ALTER TABLE cat
  RENAME CONSTRAINT dog_meow_key TO cat_meow_key;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Dog#id: rename constraint cat_pkey_swapped on dog to dog_pkey
ALTER TABLE dog
  RENAME CONSTRAINT cat_pkey_swapped TO dog_pkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
