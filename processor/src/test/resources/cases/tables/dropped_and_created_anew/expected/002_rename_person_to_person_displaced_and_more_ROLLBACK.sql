-- 002_rename_person_to_person_displaced_and_more_ROLLBACK
--
-- Takes back 002_rename_person_to_person_displaced_and_more. IRREVERSIBLE. The structure comes back, these do not:
--   the rows of person
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   person_displaced: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human: rename table person to person_displaced
ALTER TABLE person RENAME TO person_displaced;

-- shop.Human#key: rename constraint person_pkey on person_displaced to person_pkey_swapped
ALTER TABLE person_displaced
  RENAME CONSTRAINT person_pkey TO person_pkey_swapped;

COMMIT;

BEGIN;

-- shop.Person: create table person
CREATE TABLE IF NOT EXISTS person (
  id BIGINT NOT NULL,
  a VARCHAR(255),
  b VARCHAR(255),
  c VARCHAR(255),
  CONSTRAINT person_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human: drop table person_displaced
DROP TABLE IF EXISTS person_displaced;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
