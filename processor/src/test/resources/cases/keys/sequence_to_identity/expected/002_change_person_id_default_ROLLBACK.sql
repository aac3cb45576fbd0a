-- 002_change_person_id_default_ROLLBACK
--
-- Takes back 002_change_person_id_default. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: create sequence person_seq
CREATE SEQUENCE IF NOT EXISTS person_seq INCREMENT BY 50;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: change the default of person.id
ALTER TABLE person
  ALTER COLUMN id DROP IDENTITY IF EXISTS;

-- shop.Person#id: go on behind the numbers that the rows have
SELECT setval('person_seq', greatest(max(id) + 50, 1)::BIGINT, false)
  FROM person
  HAVING count(id) > 0;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
