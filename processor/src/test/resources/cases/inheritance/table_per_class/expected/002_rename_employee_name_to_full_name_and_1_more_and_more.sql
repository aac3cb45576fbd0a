-- 002_rename_employee_name_to_full_name_and_1_more_and_more
--
-- Changes:
--   rename column employee.name to full_name  (shop.Employee#fullName)
--   rename column person.name to full_name  (shop.Person#fullName)
--   create table customer  (shop.Customer)
--   add column employee.age INTEGER  (shop.Employee#age)
--   add column person.age INTEGER  (shop.Person#age)
--
-- Locks:
--   employee: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says employee.name fails from this moment on
--   an application that still says person.name fails from this moment on
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of employee.age
--   the values of person.age
--   the rows of customer

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#fullName: rename column employee.name to full_name
ALTER TABLE employee
  RENAME COLUMN name TO full_name;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#fullName: rename column person.name to full_name
ALTER TABLE person
  RENAME COLUMN name TO full_name;

COMMIT;

BEGIN;

-- shop.Customer: create table customer
CREATE TABLE IF NOT EXISTS customer (
  id BIGINT NOT NULL,
  full_name VARCHAR(255),
  age INTEGER,
  discount INTEGER,
  CONSTRAINT customer_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#age: add column employee.age INTEGER
ALTER TABLE employee
  ADD COLUMN IF NOT EXISTS age INTEGER;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: add column person.age INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS age INTEGER;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_employee_name_to_full_name_and_1_more_and_more');

COMMIT;
