-- 002_rename_pet_tables_ROLLBACK
--
-- Takes back 002_rename_pet_tables. LOSSLESS.
--
-- Locks:
--   pet: ACCESS EXCLUSIVE, for a moment
--   pet_swapped: ACCESS EXCLUSIVE, for a moment
--   farm.pet: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says pet fails from this moment on
--   an application that still says farm.pet fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Cat#id: rename constraint pet_pkey on farm.pet to pet_pkey_moved_from_farm
ALTER TABLE farm.pet
  RENAME CONSTRAINT pet_pkey TO pet_pkey_moved_from_farm;

-- shop.Cat#code: rename constraint pet_code_key on farm.pet to pet_code_key_moved_from_farm
ALTER TABLE farm.pet
  RENAME CONSTRAINT pet_code_key TO pet_code_key_moved_from_farm;

-- shop.Cat#day: rename index by_day on farm.pet to by_day_moved_from_farm
ALTER INDEX farm.by_day RENAME TO by_day_moved_from_farm;

-- shop.Cat#id: rename sequence farm.pet_id_seq to farm.pet_id_seq_moved_from_farm
ALTER SEQUENCE IF EXISTS farm.pet_id_seq RENAME TO pet_id_seq_moved_from_farm;

-- shop.Dog#id: rename constraint pet_pkey on pet to pet_pkey_moved
ALTER TABLE pet
  RENAME CONSTRAINT pet_pkey TO pet_pkey_moved;

-- shop.Dog#code: rename constraint pet_code_key on pet to pet_code_key_moved
ALTER TABLE pet
  RENAME CONSTRAINT pet_code_key TO pet_code_key_moved;

-- shop.Dog#day: rename index by_day on pet to by_day_moved
ALTER INDEX by_day RENAME TO by_day_moved;

-- shop.Dog#id: rename sequence pet_id_seq to pet_id_seq_moved
ALTER SEQUENCE IF EXISTS pet_id_seq RENAME TO pet_id_seq_moved;

-- shop.Dog: rename table pet to pet_swapped
ALTER TABLE pet RENAME TO pet_swapped;

-- shop.Cat: rename table farm.pet to pet
ALTER TABLE farm.pet SET SCHEMA public;

-- shop.Dog: rename table pet_swapped to farm.pet
ALTER TABLE pet_swapped SET SCHEMA farm;
ALTER TABLE farm.pet_swapped RENAME TO pet;

COMMIT;

BEGIN;

-- shop.Dog#id: rename sequence farm.pet_id_seq_moved to farm.pet_id_seq
ALTER SEQUENCE IF EXISTS farm.pet_id_seq_moved RENAME TO pet_id_seq;

-- shop.Cat#id: rename sequence pet_id_seq_moved_from_farm to pet_id_seq
ALTER SEQUENCE IF EXISTS pet_id_seq_moved_from_farm RENAME TO pet_id_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Cat#id: rename constraint pet_pkey_moved_from_farm on pet to pet_pkey
ALTER TABLE pet
  RENAME CONSTRAINT pet_pkey_moved_from_farm TO pet_pkey;

-- shop.Cat#code: rename constraint pet_code_key_moved_from_farm on pet to pet_code_key
ALTER TABLE pet
  RENAME CONSTRAINT pet_code_key_moved_from_farm TO pet_code_key;

-- shop.Cat#day: rename index by_day_moved_from_farm on pet to by_day
ALTER INDEX by_day_moved_from_farm RENAME TO by_day;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Dog#id: rename constraint pet_pkey_moved on farm.pet to pet_pkey
ALTER TABLE farm.pet
  RENAME CONSTRAINT pet_pkey_moved TO pet_pkey;

-- shop.Dog#code: rename constraint pet_code_key_moved on farm.pet to pet_code_key
ALTER TABLE farm.pet
  RENAME CONSTRAINT pet_code_key_moved TO pet_code_key;

-- shop.Dog#day: rename index by_day_moved on farm.pet to by_day
ALTER INDEX farm.by_day_moved RENAME TO by_day;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
