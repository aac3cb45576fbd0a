-- 002_add_person_seq_ROLLBACK
--
-- Takes back 002_add_person_seq. LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: drop sequence person_seq
DROP SEQUENCE IF EXISTS person_seq;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
