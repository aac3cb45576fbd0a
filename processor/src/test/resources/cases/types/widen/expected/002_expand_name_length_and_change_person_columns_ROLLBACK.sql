-- 002_expand_name_length_and_change_person_columns_ROLLBACK
--
-- Takes back 002_expand_name_length_and_change_person_columns. LOSSY. What was written to the new structure since is lost:
--   what the values of person.score hold beyond numeric(10,2)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.name that is no varchar(20) stops the migration
--   a value of person.bio that is no varchar(100) stops the migration
--   a value of person.score that is no numeric(10,2) stops the migration
--   a value of person.level that is no integer stops the migration

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(30) to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(20);

-- shop.Person#bio: change column person.bio from TEXT to VARCHAR(100)
ALTER TABLE person
  ALTER COLUMN bio TYPE VARCHAR(100);

-- shop.Person#score: change column person.score from NUMERIC(12, 2) to NUMERIC(10, 2)
ALTER TABLE person
  ALTER COLUMN score TYPE NUMERIC(10, 2);

-- shop.Person#level: change column person.level from BIGINT to INTEGER
ALTER TABLE person
  ALTER COLUMN level TYPE INTEGER;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
