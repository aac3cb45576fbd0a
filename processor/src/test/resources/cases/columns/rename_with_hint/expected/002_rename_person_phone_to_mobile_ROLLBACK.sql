-- 002_rename_person_phone_to_mobile_ROLLBACK
--
-- Takes back 002_rename_person_phone_to_mobile. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.mobile fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rename column person.mobile to phone
ALTER TABLE person
  RENAME COLUMN mobile TO phone;

-- shop.Person#phone: rename constraint person_mobile_key on person to person_phone_key
ALTER TABLE person
  RENAME CONSTRAINT person_mobile_key TO person_phone_key;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
