-- 002_expand_name_length_and_change_person_columns
--
-- Changes:
--   change column person.name from VARCHAR(20) to VARCHAR(30)  (shop.Person#name)
--   change column person.bio from VARCHAR(100) to TEXT  (shop.Person#bio)
--   change column person.score from NUMERIC(10, 2) to NUMERIC(12, 2)  (shop.Person#score)
--   change column person.level from INTEGER to BIGINT  (shop.Person#level)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   what the values of person.score hold beyond numeric(10,2)

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(20) to VARCHAR(30)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(30);

-- shop.Person#bio: change column person.bio from VARCHAR(100) to TEXT
ALTER TABLE person
  ALTER COLUMN bio TYPE TEXT;

-- shop.Person#score: change column person.score from NUMERIC(10, 2) to NUMERIC(12, 2)
ALTER TABLE person
  ALTER COLUMN score TYPE NUMERIC(12, 2);

-- shop.Person#level: change column person.level from INTEGER to BIGINT
ALTER TABLE person
  ALTER COLUMN level TYPE BIGINT;

INSERT INTO schema_migrations (version, name) VALUES (2, 'expand_name_length_and_change_person_columns');

COMMIT;
