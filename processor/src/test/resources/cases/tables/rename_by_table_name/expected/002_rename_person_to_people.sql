-- 002_rename_person_to_people
--
-- Changes:
--   rename table person to people  (shop.Person)
--   rename sequence person_seq to people_seq  (shop.Person#id)
--   rename constraint person_pkey on people to people_pkey  (shop.Person#id)
--   rename constraint person_email_key on people to people_email_key  (shop.Person#email)
--   rename constraint person_boss_id_fkey on people to people_boss_id_fkey  (shop.Person#boss)
--   rename constraint person_mood_check on people to people_mood_check  (shop.Person#mood)
--
-- Locks:
--   people: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table person to people
ALTER TABLE person RENAME TO people;

COMMIT;

BEGIN;

-- shop.Person#id: rename sequence person_seq to people_seq
ALTER SEQUENCE IF EXISTS person_seq RENAME TO people_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: rename constraint person_pkey on people to people_pkey
ALTER TABLE people
  RENAME CONSTRAINT person_pkey TO people_pkey;

-- shop.Person#email: rename constraint person_email_key on people to people_email_key
ALTER TABLE people
  RENAME CONSTRAINT person_email_key TO people_email_key;

-- shop.Person#boss: rename constraint person_boss_id_fkey on people to people_boss_id_fkey
ALTER TABLE people
  RENAME CONSTRAINT person_boss_id_fkey TO people_boss_id_fkey;

-- shop.Person#mood: rename constraint person_mood_check on people to people_mood_check
ALTER TABLE people
  RENAME CONSTRAINT person_mood_check TO people_mood_check;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_people');

COMMIT;
