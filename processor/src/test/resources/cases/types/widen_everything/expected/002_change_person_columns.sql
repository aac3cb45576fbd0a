-- 002_change_person_columns
--
-- Changes:
--   change column person.text from VARCHAR(20) to TEXT  (shop.Person#text)
--   change column person.unlimited from VARCHAR(20) to VARCHAR  (shop.Person#unlimited)
--   change column person.number from NUMERIC(8, 2) to NUMERIC  (shop.Person#number)
--   change column person.small from SMALLINT to INTEGER  (shop.Person#small)
--   change column person.real from REAL to DOUBLE PRECISION  (shop.Person#real)
--   change column person.day from DATE to TIMESTAMP(6)  (shop.Person#day)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   what the values of person.number hold beyond numeric(8,2)
--   what the values of person.real hold beyond real
--   what the values of person.day hold beyond date

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#text: change column person.text from VARCHAR(20) to TEXT
ALTER TABLE person
  ALTER COLUMN text TYPE TEXT;

-- shop.Person#unlimited: change column person.unlimited from VARCHAR(20) to VARCHAR
ALTER TABLE person
  ALTER COLUMN unlimited TYPE VARCHAR;

-- shop.Person#number: change column person.number from NUMERIC(8, 2) to NUMERIC
ALTER TABLE person
  ALTER COLUMN number TYPE NUMERIC;

-- shop.Person#small: change column person.small from SMALLINT to INTEGER
ALTER TABLE person
  ALTER COLUMN small TYPE INTEGER;

-- shop.Person#real: change column person.real from REAL to DOUBLE PRECISION
ALTER TABLE person
  ALTER COLUMN "real" TYPE DOUBLE PRECISION;

-- shop.Person#day: change column person.day from DATE to TIMESTAMP(6)
ALTER TABLE person
  ALTER COLUMN day TYPE TIMESTAMP(6);

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
