-- 002_add_manager
--
-- Changes:
--   create table manager  (shop.Manager)
--
-- Locks:
--   employee: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of manager

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Manager: create table manager
CREATE TABLE IF NOT EXISTS manager (
  id BIGINT NOT NULL,
  level INTEGER,
  CONSTRAINT manager_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Manager#id: add constraint manager_id_fkey on manager
ALTER TABLE manager
  ADD CONSTRAINT manager_id_fkey FOREIGN KEY (id) REFERENCES employee (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_manager');

COMMIT;
