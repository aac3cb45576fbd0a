-- 002_rename_one_name_and_2_more
--
-- Changes:
--   rename constraint one_name on person to name_taken  (shop.Person#name)
--   rename constraint child_of on person to has_parent  (shop.Person#parent)
--   rename constraint grown on person to adult  (shop.Person)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename constraint one_name on person to name_taken
ALTER TABLE person
  RENAME CONSTRAINT one_name TO name_taken;

-- shop.Person#parent: rename constraint child_of on person to has_parent
ALTER TABLE person
  RENAME CONSTRAINT child_of TO has_parent;

-- shop.Person: rename constraint grown on person to adult
ALTER TABLE person
  RENAME CONSTRAINT grown TO adult;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_one_name_and_2_more');

COMMIT;
