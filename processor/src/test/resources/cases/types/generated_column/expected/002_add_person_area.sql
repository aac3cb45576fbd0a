-- 002_add_person_area
--
-- Changes:
--   add column person.area INTEGER GENERATED ALWAYS AS (width * 2) STORED NOT NULL  (shop.Person#area)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person is written anew: area differs by row
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#area: add column person.area INTEGER GENERATED ALWAYS AS (width * 2) STORED NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS area INTEGER GENERATED ALWAYS AS (width * 2) STORED NOT NULL;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_area');

COMMIT;
