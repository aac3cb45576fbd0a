-- 002_add_pet
--
-- Changes:
--   create table pet  (shop.Pet)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of pet

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Pet: create table pet
CREATE TABLE IF NOT EXISTS pet (
  id BIGINT NOT NULL,
  CONSTRAINT pet_pkey PRIMARY KEY (id)
);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_pet');

COMMIT;
