-- 002_add_person_parent_id_idx
--
-- Changes:
--   create index person_parent_id_idx on person  (shop.Person#parent)
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#parent: built while others read and write; if that fails, drop the index person_parent_id_idx and run this again
CREATE INDEX CONCURRENTLY person_parent_id_idx
  ON person (parent_id);

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_parent_id_idx');

COMMIT;
