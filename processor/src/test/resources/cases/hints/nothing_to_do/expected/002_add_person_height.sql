-- 002_add_person_height
--
-- Changes:
--   add column person.height INTEGER  (shop.Person#height)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.height

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#height: add column person.height INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS height INTEGER;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_height');

COMMIT;
