-- 002_add_person_boss_id_and_person_deputy_id_ROLLBACK
--
-- Takes back 002_add_person_boss_id_and_person_deputy_id. LOSSY. What was written to the new structure since is lost:
--   the values of person.boss_id
--   the values of person.deputy_id
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.boss_id fails
--   an application that still uses person.deputy_id fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#boss: drop constraint person_boss_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_boss_id_fkey;

-- shop.Person#deputy: drop constraint person_deputy_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_deputy_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#deputy: drop constraint person_deputy_id_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_deputy_id_key;

-- shop.Person#boss: drop column person.boss_id
ALTER TABLE person
  DROP COLUMN IF EXISTS boss_id;

-- shop.Person#deputy: drop column person.deputy_id
ALTER TABLE person
  DROP COLUMN IF EXISTS deputy_id;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
