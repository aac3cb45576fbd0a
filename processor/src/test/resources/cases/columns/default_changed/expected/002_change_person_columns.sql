-- 002_change_person_columns
--
-- Changes:
--   change the default of person.zone  (shop.Person#zone)
--   change the default of person.level  (shop.Person#level)
--   change the default of person.rank  (shop.Person#rank)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#zone: change the default of person.zone
ALTER TABLE person
  ALTER COLUMN zone SET DEFAULT 'Europe/Rome';

-- shop.Person#level: change the default of person.level
ALTER TABLE person
  ALTER COLUMN level DROP DEFAULT;

-- shop.Person#rank: change the default of person.rank
ALTER TABLE person
  ALTER COLUMN rank SET DEFAULT 0;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
