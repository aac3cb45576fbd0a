-- 002_drop_person_discount_and_change_person_dtype_check_ROLLBACK
--
-- Takes back 002_drop_person_discount_and_change_person_dtype_check. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.discount
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Customer#discount: add column person.discount INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS discount INTEGER;

-- shop.Person#{discriminator}: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_dtype_check,
  ADD CONSTRAINT person_dtype_check CHECK (dtype in ('Person','Customer','Employee')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#{discriminator}: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_dtype_check;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
