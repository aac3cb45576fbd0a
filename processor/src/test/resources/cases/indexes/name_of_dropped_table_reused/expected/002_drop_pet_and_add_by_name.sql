-- 002_drop_pet_and_add_by_name
--
-- Changes:
--   drop table pet  (shop.Pet)
--   create index by_name on person  (shop.Person#name)
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--   pet: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses pet fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the rows of pet

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Pet#name: rename index by_name on pet to by_name_swapped
ALTER INDEX by_name RENAME TO by_name_swapped;

COMMIT;

-- shop.Person#name: built while others read and write; if that fails, drop the index by_name and run this again
CREATE INDEX CONCURRENTLY by_name
  ON person (name);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Pet: drop table pet
DROP TABLE IF EXISTS pet;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_pet_and_add_by_name');

COMMIT;
