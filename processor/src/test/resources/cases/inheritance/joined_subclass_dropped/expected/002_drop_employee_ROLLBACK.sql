-- 002_drop_employee_ROLLBACK
--
-- Takes back 002_drop_employee. IRREVERSIBLE. The structure comes back, these do not:
--   the rows of employee
--
-- Locks:
--   person: SHARE ROW EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Employee: create table employee
CREATE TABLE IF NOT EXISTS employee (
  id BIGINT NOT NULL,
  badge VARCHAR(255),
  CONSTRAINT employee_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#id: add constraint employee_id_fkey on employee
ALTER TABLE employee
  ADD CONSTRAINT employee_id_fkey FOREIGN KEY (id) REFERENCES person (id);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
