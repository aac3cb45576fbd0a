-- 002_rename_person_columns_and_drop_person_phone_key_and_3_more
--
-- Changes:
--   rename column person.phone to phone__dropped_002  (shop.Person#phone)
--   rename column person.level to level__dropped_002  (shop.Person#level)
--   rename column person.mood to mood__dropped_002  (shop.Person#mood)
--   rename column person.boss_id to boss_id__dropped_002  (shop.Person#boss)
--   no longer require a value for person.phone__dropped_002
--   comment on column person.phone__dropped_002
--   no longer require a value for person.level__dropped_002
--   comment on column person.level__dropped_002
--   comment on column person.mood__dropped_002
--   comment on column person.boss_id__dropped_002
--   drop constraint person_phone_key on person  (shop.Person#phone)
--   drop constraint person_boss_id_fkey on person  (shop.Person#boss)
--   drop constraint person_mood_check on person  (shop.Person#mood)
--   drop index person_phone_idx on person  (shop.Person#phone)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.phone fails from this moment on
--   an application that still says person.level fails from this moment on
--   an application that still says person.mood fails from this moment on
--   an application that still says person.boss_id fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rename column person.phone to phone__dropped_002
ALTER TABLE person
  RENAME COLUMN phone TO phone__dropped_002;

-- shop.Person#level: rename column person.level to level__dropped_002
ALTER TABLE person
  RENAME COLUMN level TO level__dropped_002;

-- shop.Person#mood: rename column person.mood to mood__dropped_002
ALTER TABLE person
  RENAME COLUMN mood TO mood__dropped_002;

-- shop.Person#boss: rename column person.boss_id to boss_id__dropped_002
ALTER TABLE person
  RENAME COLUMN boss_id TO boss_id__dropped_002;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#boss: drop constraint person_boss_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_boss_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: drop constraint person_phone_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_phone_key;

-- shop.Person#mood: drop constraint person_mood_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check;

COMMIT;

-- shop.Person#phone: drop index person_phone_idx while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_phone_idx;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- no longer require a value for person.phone__dropped_002
ALTER TABLE person
  ALTER COLUMN phone__dropped_002 DROP NOT NULL;

-- no longer require a value for person.level__dropped_002
ALTER TABLE person
  ALTER COLUMN level__dropped_002 DROP NOT NULL;

-- comment on column person.phone__dropped_002
COMMENT ON COLUMN person.phone__dropped_002 IS 'set aside by Lockstep migration 2: was phone';

-- comment on column person.level__dropped_002
COMMENT ON COLUMN person.level__dropped_002 IS 'set aside by Lockstep migration 2: was level';

-- comment on column person.mood__dropped_002
COMMENT ON COLUMN person.mood__dropped_002 IS 'set aside by Lockstep migration 2: was mood';

-- comment on column person.boss_id__dropped_002
COMMENT ON COLUMN person.boss_id__dropped_002 IS 'set aside by Lockstep migration 2: was boss_id';

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_columns_and_drop_person_phone_key_and_3_more');

COMMIT;
