-- 002_add_person_columns
--
-- Changes:
--   add column person.zip VARCHAR(255)  (shop.Person#zip)
--   add column person.age INTEGER  (shop.Person#age)
--   add column person.active BOOLEAN DEFAULT true NOT NULL  (shop.Person#active)
--   add column person.since TIMESTAMPTZ(6)  (shop.Person#since)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.zip
--   the values of person.age
--   the values of person.active
--   the values of person.since

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#zip: add column person.zip VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS zip VARCHAR(255);

-- shop.Person#age: add column person.age INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS age INTEGER;

-- shop.Person#active: add column person.active BOOLEAN DEFAULT true NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS active BOOLEAN DEFAULT true NOT NULL;

-- shop.Person#since: add column person.since TIMESTAMPTZ(6)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS since TIMESTAMPTZ(6);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_columns');

COMMIT;
