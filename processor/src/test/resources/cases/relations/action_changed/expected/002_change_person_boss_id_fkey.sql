-- 002_change_person_boss_id_fkey
--
-- Changes:
--   change constraint person_boss_id_fkey on person  (shop.Person#boss)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#boss: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_boss_id_fkey,
  ADD CONSTRAINT person_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES person (id) ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#boss: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_boss_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_boss_id_fkey');

COMMIT;
