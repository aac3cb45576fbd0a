-- 002_add_person_home_country_and_person_home_name
--
-- Changes:
--   add column person.home_country VARCHAR(255)  (shop.Person#home)
--   add column person.home_name VARCHAR(255)  (shop.Person#home)
--   add constraint person_home_country_home_name_fkey on person  (shop.Person#home)
--
-- Locks:
--   city: SHARE ROW EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.home_country
--   the values of person.home_name

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home: add column person.home_country VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS home_country VARCHAR(255);

-- shop.Person#home: add column person.home_name VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS home_name VARCHAR(255);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_home_country_home_name_fkey FOREIGN KEY (home_country, home_name) REFERENCES city (country, name) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#home: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_home_country_home_name_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_home_country_and_person_home_name');

COMMIT;
