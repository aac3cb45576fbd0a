-- 002_rename_person_to_human_and_1_more_and_more
--
-- Changes:
--   rename table person to human  (shop.Human)
--   rename column human.name to fullname  (shop.Human#fullname)
--   drop column human.fax  (shop.Person#fax)
--   add column human.level INTEGER DEFAULT 1 NOT NULL  (shop.Human#level)
--   change column human.fullname from VARCHAR(255) to VARCHAR(300)  (shop.Human#fullname)
--   rename constraint person_pkey on human to human_pkey  (shop.Human#id)
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--   an application that still says human.name fails from this moment on
--   an application that still uses human.fax fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of human.fax

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human: rename table person to human
ALTER TABLE person RENAME TO human;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human#fullname: rename column human.name to fullname
ALTER TABLE human
  RENAME COLUMN name TO fullname;

-- shop.Human#id: rename constraint person_pkey on human to human_pkey
ALTER TABLE human
  RENAME CONSTRAINT person_pkey TO human_pkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human#level: add column human.level INTEGER DEFAULT 1 NOT NULL
ALTER TABLE human
  ADD COLUMN IF NOT EXISTS level INTEGER DEFAULT 1 NOT NULL;

-- shop.Human#fullname: change column human.fullname from VARCHAR(255) to VARCHAR(300)
ALTER TABLE human
  ALTER COLUMN fullname TYPE VARCHAR(300);

-- shop.Person#fax: drop column human.fax
ALTER TABLE human
  DROP COLUMN IF EXISTS fax;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_human_and_1_more_and_more');

COMMIT;
