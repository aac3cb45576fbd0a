-- 002_change_mood_and_person_before_default_and_drop_never_sad_ROLLBACK
--
-- Takes back 002_change_mood_and_person_before_default_and_drop_never_sad. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks never_sad stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: add label SAD to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'SAD' AFTER 'HAPPY';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#before: change the default of person.before
ALTER TABLE person
  ALTER COLUMN before SET DEFAULT 'SAD';

-- shop.Person: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT never_sad CHECK (mood <> 'SAD') NOT VALID;

COMMIT;

BEGIN;

-- shop.Person: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT never_sad;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
