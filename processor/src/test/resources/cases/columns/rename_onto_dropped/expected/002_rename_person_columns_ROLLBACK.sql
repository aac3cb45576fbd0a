-- 002_rename_person_columns_ROLLBACK
--
-- Takes back 002_rename_person_columns. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.b
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.b fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#a: rename column person.b to a
ALTER TABLE person
  RENAME COLUMN b TO a;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#b: add column person.b VARCHAR(255) DEFAULT '' NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS b VARCHAR(255) DEFAULT '' NOT NULL;

-- shop.Person#b: change the default of person.b
ALTER TABLE person
  ALTER COLUMN b DROP DEFAULT;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
