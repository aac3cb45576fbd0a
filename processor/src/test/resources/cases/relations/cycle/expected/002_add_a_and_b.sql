-- 002_add_a_and_b
--
-- Changes:
--   create table a  (shop.A)
--   create table b  (shop.B)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of a
--   the rows of b

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.B: create table b
CREATE TABLE IF NOT EXISTS b (
  id BIGINT NOT NULL,
  a_id BIGINT,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- shop.A: create table a
CREATE TABLE IF NOT EXISTS a (
  id BIGINT NOT NULL,
  b_id BIGINT,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
);

-- shop.B#a: add constraint b_a_id_fkey on b
ALTER TABLE b
  ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_a_and_b');

COMMIT;
