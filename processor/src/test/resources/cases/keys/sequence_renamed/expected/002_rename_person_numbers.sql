-- 002_rename_person_numbers
--
-- Changes:
--   rename sequence person_numbers to people_numbers  (shop.Person#id)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: rename sequence person_numbers to people_numbers
ALTER SEQUENCE IF EXISTS person_numbers RENAME TO people_numbers;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_numbers');

COMMIT;
