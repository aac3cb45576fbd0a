-- 002_rename_person_columns
--
-- Changes:
--   rename column person.b to b_displaced  (shop.Person#b)
--   rename column person.a to b  (shop.Person#b)
--   drop column person.b_displaced  (shop.Person#b)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.b fails from this moment on
--   an application that still says person.a fails from this moment on
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.b

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#b: rename column person.b to b_displaced
ALTER TABLE person
  RENAME COLUMN b TO b_displaced;

-- shop.Person#b: rename column person.a to b
ALTER TABLE person
  RENAME COLUMN a TO b;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#b: drop column person.b_displaced
ALTER TABLE person
  DROP COLUMN IF EXISTS b_displaced;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_columns');

COMMIT;
