-- 002_rename_employee_name_to_full_name_and_1_more_and_more_ROLLBACK
--
-- Takes back 002_rename_employee_name_to_full_name_and_1_more_and_more. LOSSY. What was written to the new structure since is lost:
--   the values of employee.age
--   the values of person.age
--   the rows of customer
--
-- Locks:
--   customer: ACCESS EXCLUSIVE, for a moment
--   employee: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says employee.full_name fails from this moment on
--   an application that still says person.full_name fails from this moment on
--   an application that still uses employee.age fails
--   an application that still uses person.age fails
--   an application that still uses customer fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#name: rename column employee.full_name to name
ALTER TABLE employee
  RENAME COLUMN full_name TO name;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename column person.full_name to name
ALTER TABLE person
  RENAME COLUMN full_name TO name;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#age: drop column employee.age
ALTER TABLE employee
  DROP COLUMN IF EXISTS age;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: drop column person.age
ALTER TABLE person
  DROP COLUMN IF EXISTS age;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Customer: drop table customer
DROP TABLE IF EXISTS customer;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
