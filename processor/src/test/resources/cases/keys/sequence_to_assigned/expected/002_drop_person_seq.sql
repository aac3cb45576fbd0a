-- 002_drop_person_seq
--
-- Changes:
--   drop sequence person_seq  (shop.Person#id)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: drop sequence person_seq
DROP SEQUENCE IF EXISTS person_seq;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_seq');

COMMIT;
