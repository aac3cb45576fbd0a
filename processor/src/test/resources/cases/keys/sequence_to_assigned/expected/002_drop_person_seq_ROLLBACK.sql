-- 002_drop_person_seq_ROLLBACK
--
-- Takes back 002_drop_person_seq. LOSSLESS.
--
-- Locks:
--   person: ACCESS SHARE, which stops neither reads nor writes

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: create sequence person_seq
CREATE SEQUENCE IF NOT EXISTS person_seq INCREMENT BY 50;

COMMIT;

BEGIN;

-- shop.Person#id: go on behind the numbers that the rows have
SELECT setval('person_seq', greatest(max(id) + 50, 1)::BIGINT, false)
  FROM person
  HAVING count(id) > 0;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
