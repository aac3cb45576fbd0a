-- 002_rename_person_age_idx_ROLLBACK
--
-- Takes back 002_rename_person_age_idx. LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#age: rename index by_age on person to person_age_idx
ALTER INDEX by_age RENAME TO person_age_idx;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
