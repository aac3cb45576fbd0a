-- 002_rename_person_to_human_and_2_more
--
-- Changes:
--   rename table person to human  (shop.Human)
--   rename column human.name to fullname  (shop.Human#fullName)
--   rename column human.age to years  (shop.Human#years)
--   rename constraint person_pkey on human to human_pkey  (shop.Human#id)
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--   an application that still says human.name fails from this moment on
--   an application that still says human.age fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human: rename table person to human
ALTER TABLE person RENAME TO human;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human#fullName: rename column human.name to fullname
ALTER TABLE human
  RENAME COLUMN name TO fullname;

-- shop.Human#years: rename column human.age to years
ALTER TABLE human
  RENAME COLUMN age TO years;

-- shop.Human#id: rename constraint person_pkey on human to human_pkey
ALTER TABLE human
  RENAME CONSTRAINT person_pkey TO human_pkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_human_and_2_more');

COMMIT;
