-- 002_add_person_seq
--
-- Changes:
--   create sequence person_seq  (shop.Person#id)
--
-- Locks:
--   person: ACCESS SHARE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

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

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_seq');

COMMIT;
