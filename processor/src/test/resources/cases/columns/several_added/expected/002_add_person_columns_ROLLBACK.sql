-- 002_add_person_columns_ROLLBACK
--
-- Takes back 002_add_person_columns. LOSSY. What was written to the new structure since is lost:
--   the values of person.zip
--   the values of person.age
--   the values of person.active
--   the values of person.since
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.zip fails
--   an application that still uses person.age fails
--   an application that still uses person.active fails
--   an application that still uses person.since fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#zip: drop column person.zip
ALTER TABLE person
  DROP COLUMN IF EXISTS zip;

-- shop.Person#age: drop column person.age
ALTER TABLE person
  DROP COLUMN IF EXISTS age;

-- shop.Person#active: drop column person.active
ALTER TABLE person
  DROP COLUMN IF EXISTS active;

-- shop.Person#since: drop column person.since
ALTER TABLE person
  DROP COLUMN IF EXISTS since;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
