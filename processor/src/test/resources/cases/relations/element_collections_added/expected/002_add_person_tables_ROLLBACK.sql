-- 002_add_person_tables_ROLLBACK
--
-- Takes back 002_add_person_tables. LOSSY. What was written to the new structure since is lost:
--   the rows of person_phones
--   the rows of person_nicknames
--   the rows of person_hobbies
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   person_hobbies: ACCESS EXCLUSIVE, for a moment
--   person_nicknames: ACCESS EXCLUSIVE, for a moment
--   person_phones: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person_phones fails
--   an application that still uses person_nicknames fails
--   an application that still uses person_hobbies fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies.{owner}: drop constraint person_hobbies_person_id_fkey on person_hobbies
ALTER TABLE person_hobbies
  DROP CONSTRAINT IF EXISTS person_hobbies_person_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#nicknames.{owner}: drop constraint person_nicknames_person_id_fkey on person_nicknames
ALTER TABLE person_nicknames
  DROP CONSTRAINT IF EXISTS person_nicknames_person_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phones.{owner}: drop constraint person_phones_person_id_fkey on person_phones
ALTER TABLE person_phones
  DROP CONSTRAINT IF EXISTS person_phones_person_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phones: drop table person_phones
DROP TABLE IF EXISTS person_phones;

-- shop.Person#nicknames: drop table person_nicknames
DROP TABLE IF EXISTS person_nicknames;

-- shop.Person#hobbies: drop table person_hobbies
DROP TABLE IF EXISTS person_hobbies;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
