-- 002_add_a_and_2_more
--
-- Changes:
--   create table a  (shop.A)
--   create table b  (shop.B)
--   create table c  (shop.C)
--
-- Locks:
--   root: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of a
--   the rows of b
--   the rows of c

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.C: create table c
CREATE TABLE IF NOT EXISTS c (
  id BIGINT NOT NULL,
  parent_id BIGINT,
  CONSTRAINT c_pkey PRIMARY KEY (id),
  CONSTRAINT c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES c (id)
);

-- shop.B: create table b
CREATE TABLE IF NOT EXISTS b (
  id BIGINT NOT NULL,
  c_id BIGINT NOT NULL,
  root_id BIGINT,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES c (id)
);

-- shop.A: create table a
CREATE TABLE IF NOT EXISTS a (
  id BIGINT NOT NULL,
  b_id BIGINT NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.B#root: add constraint b_root_id_fkey on b
ALTER TABLE b
  ADD CONSTRAINT b_root_id_fkey FOREIGN KEY (root_id) REFERENCES root (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_a_and_2_more');

COMMIT;
