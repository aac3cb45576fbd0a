-- 002_rename_person_to_human_and_person_name_to_label_ROLLBACK
--
-- Takes back 002_rename_person_to_human_and_person_name_to_label. LOSSLESS.
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says human fails from this moment on
--   an application that still says person.label fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table human to person
ALTER TABLE human RENAME TO person;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename column person.label to name
ALTER TABLE person
  RENAME COLUMN label TO name;

-- shop.Person#id: rename constraint human_pkey on person to person_pkey
ALTER TABLE person
  RENAME CONSTRAINT human_pkey TO person_pkey;

-- shop.Person#boss: rename constraint human_boss_id_fkey on person to person_boss_id_fkey
ALTER TABLE person
  RENAME CONSTRAINT human_boss_id_fkey TO person_boss_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
