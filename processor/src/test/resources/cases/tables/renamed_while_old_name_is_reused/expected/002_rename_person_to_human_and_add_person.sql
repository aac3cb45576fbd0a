-- 002_rename_person_to_human_and_add_person
--
-- Changes:
--   rename table person to human  (shop.Person)
--   create table person  (shop.Robot)
--   rename constraint person_pkey on human to human_pkey  (shop.Person#id)
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of person

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table person to human
ALTER TABLE person RENAME TO human;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: rename constraint person_pkey on human to human_pkey
ALTER TABLE human
  RENAME CONSTRAINT person_pkey TO human_pkey;

COMMIT;

BEGIN;

-- shop.Robot: create table person
CREATE TABLE IF NOT EXISTS person (
  id BIGINT NOT NULL,
  serial INTEGER NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_human_and_add_person');

COMMIT;
