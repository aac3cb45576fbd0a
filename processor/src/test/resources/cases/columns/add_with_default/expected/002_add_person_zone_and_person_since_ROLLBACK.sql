-- 002_add_person_zone_and_person_since_ROLLBACK
--
-- Takes back 002_add_person_zone_and_person_since. LOSSY. What was written to the new structure since is lost:
--   the values of person.zone
--   the values of person.since
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.zone fails
--   an application that still uses person.since fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#zone: drop column person.zone
ALTER TABLE person
  DROP COLUMN IF EXISTS zone;

-- shop.Person#since: drop column person.since
ALTER TABLE person
  DROP COLUMN IF EXISTS since;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
