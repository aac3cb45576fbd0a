-- 002_add_person_discount_and_change_person_dtype_check
--
-- Changes:
--   add column person.discount INTEGER  (shop.Customer#discount)
--   change constraint person_dtype_check on person  (shop.Person#{discriminator})
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.discount

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

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_discount_and_change_person_dtype_check');

COMMIT;
