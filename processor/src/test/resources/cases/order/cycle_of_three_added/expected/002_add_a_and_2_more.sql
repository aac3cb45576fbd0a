-- 002_add_a_and_2_more
--
-- Changes:
--   create table a  (shop.A)
--   create table b  (shop.B)
--   create table c  (shop.C)
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of a
--   the rows of b
--   the rows of c

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.C: create table c
CREATE TABLE IF NOT EXISTS c (
  id BIGINT NOT NULL,
  a BIGINT,
  b BIGINT,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- shop.C#a: create index c_by_a on c
CREATE INDEX IF NOT EXISTS c_by_a
  ON c (a);

-- shop.B: create table b
CREATE TABLE IF NOT EXISTS b (
  id BIGINT NOT NULL,
  c BIGINT,
  code VARCHAR(255),
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_code_key UNIQUE (code),
  CONSTRAINT b_c_fkey FOREIGN KEY (c) REFERENCES c (id)
);

-- shop.A: create table a
CREATE TABLE IF NOT EXISTS a (
  id BIGINT NOT NULL,
  b BIGINT,
  other_b BIGINT,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_other_b_key UNIQUE (other_b),
  CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES b (id),
  CONSTRAINT a_other_b_fkey FOREIGN KEY (other_b) REFERENCES b (id)
);

-- shop.C#a: add constraint c_a_fkey on c
ALTER TABLE c
  ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES a (id);

-- shop.C#b: add constraint c_b_fkey on c
ALTER TABLE c
  ADD CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES b (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_a_and_2_more');

COMMIT;
