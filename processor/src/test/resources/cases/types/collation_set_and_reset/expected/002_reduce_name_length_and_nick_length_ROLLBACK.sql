-- 002_reduce_name_length_and_nick_length_ROLLBACK
--
-- Takes back 002_reduce_name_length_and_nick_length. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   indexes on person.name are built anew under the lock
--   indexes on person.nick are built anew under the lock

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(255) to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(255);

-- shop.Person#nick: change column person.nick from VARCHAR(255) to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN nick TYPE VARCHAR(255) COLLATE "C";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
