-- 002_rename_person_to_people_ROLLBACK
--
-- Takes back 002_rename_person_to_people. LOSSLESS.
--
-- Locks:
--   people: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says people fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table people to person
ALTER TABLE people RENAME TO person;

COMMIT;

BEGIN;

-- shop.Person#id: rename sequence people_seq to person_seq
ALTER SEQUENCE IF EXISTS people_seq RENAME TO person_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: rename constraint people_pkey on person to person_pkey
ALTER TABLE person
  RENAME CONSTRAINT people_pkey TO person_pkey;

-- shop.Person#email: rename constraint people_email_key on person to person_email_key
ALTER TABLE person
  RENAME CONSTRAINT people_email_key TO person_email_key;

-- shop.Person#boss: rename constraint people_boss_id_fkey on person to person_boss_id_fkey
ALTER TABLE person
  RENAME CONSTRAINT people_boss_id_fkey TO person_boss_id_fkey;

-- shop.Person#mood: rename constraint people_mood_check on person to person_mood_check
ALTER TABLE person
  RENAME CONSTRAINT people_mood_check TO person_mood_check;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
