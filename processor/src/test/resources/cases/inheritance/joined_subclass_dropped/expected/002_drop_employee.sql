-- 002_drop_employee
--
-- Changes:
--   drop table employee  (shop.Employee)
--
-- Locks:
--   employee: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses employee fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the rows of employee

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#id: drop constraint employee_id_fkey on employee
ALTER TABLE employee
  DROP CONSTRAINT IF EXISTS employee_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee: drop table employee
DROP TABLE IF EXISTS employee;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_employee');

COMMIT;
