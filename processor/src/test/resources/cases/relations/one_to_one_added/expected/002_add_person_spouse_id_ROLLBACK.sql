-- 002_add_person_spouse_id_ROLLBACK
--
-- Takes back 002_add_person_spouse_id. LOSSY. What was written to the new structure since is lost:
--   the values of person.spouse_id
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.spouse_id fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#spouse: drop constraint person_spouse_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_spouse_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#spouse: drop constraint person_spouse_id_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_spouse_id_key;

-- shop.Person#spouse: drop column person.spouse_id
ALTER TABLE person
  DROP COLUMN IF EXISTS spouse_id;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
