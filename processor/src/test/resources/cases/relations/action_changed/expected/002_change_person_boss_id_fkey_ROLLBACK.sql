-- 002_change_person_boss_id_fkey_ROLLBACK
--
-- Takes back 002_change_person_boss_id_fkey. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#boss: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_boss_id_fkey,
  ADD CONSTRAINT person_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES person (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#boss: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_boss_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
