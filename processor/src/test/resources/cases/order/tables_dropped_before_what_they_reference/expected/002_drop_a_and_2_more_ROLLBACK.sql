-- 002_drop_a_and_2_more_ROLLBACK
--
-- Takes back 002_drop_a_and_2_more. IRREVERSIBLE. The structure comes back, these do not:
--   the rows of a
--   the rows of b
--   the rows of c
--
-- Locks:
--   root: SHARE ROW EXCLUSIVE, for a moment

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

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
