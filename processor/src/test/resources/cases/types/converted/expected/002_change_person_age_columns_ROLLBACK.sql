-- 002_change_person_age_columns_ROLLBACK
--
-- Takes back 002_change_person_age_columns. LOSSY.
--
-- What stays as the migration left it:
--   values of person.age went through an expression and come back in the form that integer gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: change column person.age from INTEGER to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN age DROP DEFAULT,
  ALTER COLUMN age TYPE VARCHAR(255);

-- shop.Person#age: change the default of person.age
ALTER TABLE person
  ALTER COLUMN age SET DEFAULT '0';

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
