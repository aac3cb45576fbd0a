-- 002_add_employee_badge_and_drop_person_badge
--
-- Changes:
--   add column employee.badge VARCHAR(255)  (shop.Employee#badge)
--   drop column person.badge  (shop.Person#badge)
--
-- Locks:
--   employee: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.badge fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.badge

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Employee#badge: add column employee.badge VARCHAR(255)
ALTER TABLE employee
  ADD COLUMN IF NOT EXISTS badge VARCHAR(255);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#badge: drop column person.badge
ALTER TABLE person
  DROP COLUMN IF EXISTS badge;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_employee_badge_and_drop_person_badge');

COMMIT;
