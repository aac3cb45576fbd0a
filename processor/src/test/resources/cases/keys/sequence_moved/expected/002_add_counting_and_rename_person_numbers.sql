-- 002_add_counting_and_rename_person_numbers
--
-- Changes:
--   create schema counting
--   rename sequence person_numbers to counting.person_numbers  (shop.Person#id)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- create schema counting
CREATE SCHEMA IF NOT EXISTS counting;

-- shop.Person#id: rename sequence person_numbers to counting.person_numbers
ALTER SEQUENCE IF EXISTS person_numbers SET SCHEMA counting;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_counting_and_rename_person_numbers');

COMMIT;
