-- 002_rename_person_to_human_and_person_name_to_label
--
-- Changes:
--   rename table person to human  (shop.Human)
--   rename column human.name to label  (shop.Human#label)
--   rename constraint person_pkey on human to human_pkey  (shop.Human#id)
--   rename constraint person_boss_id_fkey on human to human_boss_id_fkey  (shop.Human#boss)
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--   an application that still says human.name fails from this moment on
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

-- shop.Human#label: rename column human.name to label
ALTER TABLE human
  RENAME COLUMN name TO label;

-- shop.Human#id: rename constraint person_pkey on human to human_pkey
ALTER TABLE human
  RENAME CONSTRAINT person_pkey TO human_pkey;

-- shop.Human#boss: rename constraint person_boss_id_fkey on human to human_boss_id_fkey
ALTER TABLE human
  RENAME CONSTRAINT person_boss_id_fkey TO human_boss_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_human_and_person_name_to_label');

COMMIT;
