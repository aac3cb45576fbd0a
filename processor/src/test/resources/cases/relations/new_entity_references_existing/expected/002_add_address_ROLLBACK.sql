-- 002_add_address_ROLLBACK
--
-- Takes back 002_add_address. LOSSY. What was written to the new structure since is lost:
--   the rows of address
--
-- Locks:
--   address: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses address fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Address#person: drop constraint address_person_id_fkey on address
ALTER TABLE address
  DROP CONSTRAINT IF EXISTS address_person_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Address: drop table address
DROP TABLE IF EXISTS address;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
