-- 002_reduce_name_length_and_change_person_columns
--
-- Changes:
--   change column person.name from VARCHAR(30) to VARCHAR(20)  (shop.Person#name)
--   change column person.level from BIGINT to INTEGER  (shop.Person#level)
--   change column person.score from NUMERIC(12, 4) to NUMERIC(10, 2)  (shop.Person#score)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.name that is no varchar(20) stops the migration
--   a value of person.level that is no integer stops the migration
--   a value of person.score that is no numeric(10,2) stops the migration
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   what the values of person.score hold beyond numeric(10,2)

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(30) to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(20);

-- shop.Person#level: change column person.level from BIGINT to INTEGER
ALTER TABLE person
  ALTER COLUMN level TYPE INTEGER;

-- shop.Person#score: change column person.score from NUMERIC(12, 4) to NUMERIC(10, 2)
ALTER TABLE person
  ALTER COLUMN score TYPE NUMERIC(10, 2);

INSERT INTO schema_migrations (version, name) VALUES (2, 'reduce_name_length_and_change_person_columns');

COMMIT;
