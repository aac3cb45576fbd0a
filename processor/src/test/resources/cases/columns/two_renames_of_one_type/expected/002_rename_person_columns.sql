-- 002_rename_person_columns
--
-- Changes:
--   rename column person.phone to mobile  (shop.Person#mobile)
--   rename column person.mail to email  (shop.Person#email)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.phone fails from this moment on
--   an application that still says person.mail fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mobile: rename column person.phone to mobile
ALTER TABLE person
  RENAME COLUMN phone TO mobile;

-- shop.Person#email: rename column person.mail to email
ALTER TABLE person
  RENAME COLUMN mail TO email;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_columns');

COMMIT;
