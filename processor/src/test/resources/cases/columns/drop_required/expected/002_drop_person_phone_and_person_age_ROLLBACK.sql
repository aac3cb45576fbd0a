-- 002_drop_person_phone_and_person_age_ROLLBACK
--
-- Takes back 002_drop_person_phone_and_person_age. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.phone
--   the values of person.age
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: add column person.phone VARCHAR(255) DEFAULT '' NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS phone VARCHAR(255) DEFAULT '' NOT NULL;

-- shop.Person#age: add column person.age INTEGER DEFAULT 0 NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS age INTEGER DEFAULT 0 NOT NULL;

-- shop.Person#phone: change the default of person.phone
ALTER TABLE person
  ALTER COLUMN phone DROP DEFAULT;

-- shop.Person#age: change the default of person.age
ALTER TABLE person
  ALTER COLUMN age DROP DEFAULT;

COMMIT;

-- shop.Person#phone: built while others read and write; if that fails, drop the index person_phone and run this again
CREATE INDEX CONCURRENTLY person_phone
  ON person (phone);

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
