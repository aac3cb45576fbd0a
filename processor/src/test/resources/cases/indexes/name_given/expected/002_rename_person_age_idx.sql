-- 002_rename_person_age_idx
--
-- Changes:
--   rename index person_age_idx on person to by_age  (shop.Person#age)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#age: rename index person_age_idx on person to by_age
ALTER INDEX person_age_idx RENAME TO by_age;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_age_idx');

COMMIT;
