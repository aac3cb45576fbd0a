-- 002_rename_person_phone_to_mobile
--
-- Changes:
--   rename column person.phone to mobile  (shop.Person#mobile)
--   rename constraint person_phone_key on person to person_mobile_key  (shop.Person#mobile)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.phone fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mobile: rename column person.phone to mobile
ALTER TABLE person
  RENAME COLUMN phone TO mobile;

-- shop.Person#mobile: rename constraint person_phone_key on person to person_mobile_key
ALTER TABLE person
  RENAME CONSTRAINT person_phone_key TO person_mobile_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_phone_to_mobile');

COMMIT;
