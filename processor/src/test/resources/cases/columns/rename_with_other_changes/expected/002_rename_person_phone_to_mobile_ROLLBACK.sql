-- 002_rename_person_phone_to_mobile_ROLLBACK
--
-- Takes back 002_rename_person_phone_to_mobile. LOSSY.
--
-- What stays as the migration left it:
--   rows of person without a value for mobile keep the one that they were given
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.mobile fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rename column person.mobile to phone
ALTER TABLE person
  RENAME COLUMN mobile TO phone;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: change column person.phone from VARCHAR(10) to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN phone TYPE VARCHAR(20);

-- shop.Person#phone: change the default of person.phone
ALTER TABLE person
  ALTER COLUMN phone SET DEFAULT '?';

-- shop.Person#phone: no longer require a value for person.phone
ALTER TABLE person
  ALTER COLUMN phone DROP NOT NULL;

-- shop.Person#phone: comment on column person.phone
COMMENT ON COLUMN person.phone IS NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
