-- 002_add_person_area_ROLLBACK
--
-- Takes back 002_add_person_area. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.area fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#area: drop column person.area
ALTER TABLE person
  DROP COLUMN IF EXISTS area;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
