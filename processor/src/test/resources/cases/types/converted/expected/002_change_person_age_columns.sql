-- 002_change_person_age_columns
--
-- Changes:
--   change column person.age from VARCHAR(255) to INTEGER  (shop.Person#age)
--   change the default of person.age  (shop.Person#age)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.age that is no integer stops the migration
--
-- Rollback: LOSSLESS.

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: change column person.age from VARCHAR(255) to INTEGER
ALTER TABLE person
  ALTER COLUMN age DROP DEFAULT,
  ALTER COLUMN age TYPE INTEGER
  USING nullif(trim(age), '')::integer;

-- shop.Person#age: change the default of person.age
ALTER TABLE person
  ALTER COLUMN age SET DEFAULT 0;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_age_columns');

COMMIT;
