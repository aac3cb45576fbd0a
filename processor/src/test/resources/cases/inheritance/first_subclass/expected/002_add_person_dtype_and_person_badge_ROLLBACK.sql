-- 002_add_person_dtype_and_person_badge_ROLLBACK
--
-- Takes back 002_add_person_dtype_and_person_badge. LOSSY. What was written to the new structure since is lost:
--   the values of person.dtype
--   the values of person.badge
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.dtype fails
--   an application that still uses person.badge fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#{discriminator}: drop constraint person_dtype_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_dtype_check;

-- shop.Person#{discriminator}: drop column person.dtype
ALTER TABLE person
  DROP COLUMN IF EXISTS dtype;

-- shop.Employee#badge: drop column person.badge
ALTER TABLE person
  DROP COLUMN IF EXISTS badge;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
