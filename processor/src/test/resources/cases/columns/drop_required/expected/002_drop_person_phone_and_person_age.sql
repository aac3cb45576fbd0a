-- 002_drop_person_phone_and_person_age
--
-- Changes:
--   drop column person.phone  (shop.Person#phone)
--   drop column person.age  (shop.Person#age)
--   drop index person_phone on person  (shop.Person#phone)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.phone fails
--   an application that still uses person.age fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.phone
--   the values of person.age

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#phone: drop index person_phone while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_phone;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: drop column person.phone
ALTER TABLE person
  DROP COLUMN IF EXISTS phone;

-- shop.Person#age: drop column person.age
ALTER TABLE person
  DROP COLUMN IF EXISTS age;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_phone_and_person_age');

COMMIT;
