-- 002_add_pet_ROLLBACK
--
-- Takes back 002_add_pet. LOSSY. What was written to the new structure since is lost:
--   the rows of pet
--
-- Locks:
--   pet: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses pet fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Pet: drop table pet
DROP TABLE IF EXISTS pet;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
