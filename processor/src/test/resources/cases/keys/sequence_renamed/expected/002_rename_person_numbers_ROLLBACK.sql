-- 002_rename_person_numbers_ROLLBACK
--
-- Takes back 002_rename_person_numbers. LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: rename sequence people_numbers to person_numbers
ALTER SEQUENCE IF EXISTS people_numbers RENAME TO person_numbers;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
