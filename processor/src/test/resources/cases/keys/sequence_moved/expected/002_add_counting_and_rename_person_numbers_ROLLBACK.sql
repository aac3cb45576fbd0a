-- 002_add_counting_and_rename_person_numbers_ROLLBACK
--
-- Takes back 002_add_counting_and_rename_person_numbers. LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: rename sequence counting.person_numbers to person_numbers
ALTER SEQUENCE IF EXISTS counting.person_numbers SET SCHEMA public;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
