-- 002_rename_person_to_person_displaced_and_more
--
-- Changes:
--   rename table person to person_displaced  (shop.Person)
--   create table person  (shop.Human)
--   drop table person_displaced  (shop.Person)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   person_displaced: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the rows of person

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table person to person_displaced
ALTER TABLE person RENAME TO person_displaced;

-- shop.Person#id: rename constraint person_pkey on person_displaced to person_pkey_swapped
ALTER TABLE person_displaced
  RENAME CONSTRAINT person_pkey TO person_pkey_swapped;

COMMIT;

BEGIN;

-- shop.Human: create table person
CREATE TABLE IF NOT EXISTS person (
  key UUID NOT NULL,
  height NUMERIC(38, 2) NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (key)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: drop table person_displaced
DROP TABLE IF EXISTS person_displaced;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_person_displaced_and_more');

COMMIT;
