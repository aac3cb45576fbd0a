-- 002_rename_person_columns_ROLLBACK
--
-- Takes back 002_rename_person_columns. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.mobile fails from this moment on
--   an application that still says person.email fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rename column person.mobile to phone
ALTER TABLE person
  RENAME COLUMN mobile TO phone;

-- shop.Person#mail: rename column person.email to mail
ALTER TABLE person
  RENAME COLUMN email TO mail;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
