-- 002_add_employee_badge_and_drop_person_badge_ROLLBACK
--
-- Takes back 002_add_employee_badge_and_drop_person_badge. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.badge
--
-- Locks:
--   employee: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses employee.badge fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#badge: drop column employee.badge
ALTER TABLE employee
  DROP COLUMN IF EXISTS badge;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#badge: add column person.badge VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS badge VARCHAR(255);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
