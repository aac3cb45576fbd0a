-- 002_add_person_details_ROLLBACK
--
-- Takes back 002_add_person_details. LOSSY. What was written to the new structure since is lost:
--   the rows of person_details
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   person_details: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person_details fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: drop constraint person_details_id_fkey on person_details
ALTER TABLE person_details
  DROP CONSTRAINT IF EXISTS person_details_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: drop table person_details
DROP TABLE IF EXISTS person_details;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
