-- 002_drop_pet_and_add_by_name_ROLLBACK
--
-- Takes back 002_drop_pet_and_add_by_name. IRREVERSIBLE. The structure comes back, these do not:
--   the rows of pet
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename index by_name on person to by_name_swapped
ALTER INDEX by_name RENAME TO by_name_swapped;

COMMIT;

BEGIN;

-- shop.Pet: create table pet
CREATE TABLE IF NOT EXISTS pet (
  id BIGINT NOT NULL,
  name VARCHAR(255),
  CONSTRAINT pet_pkey PRIMARY KEY (id)
);

-- shop.Pet#name: create index by_name on pet
CREATE INDEX IF NOT EXISTS by_name
  ON pet (name);

COMMIT;

-- shop.Person#name: drop index by_name_swapped while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_name_swapped;

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
