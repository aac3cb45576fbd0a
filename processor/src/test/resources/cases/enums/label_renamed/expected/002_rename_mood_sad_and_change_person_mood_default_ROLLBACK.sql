-- 002_rename_mood_sad_and_change_person_mood_default_ROLLBACK
--
-- Takes back 002_rename_mood_sad_and_change_person_mood_default. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: rename label SOMBRE of type mood to SAD
ALTER TYPE mood RENAME VALUE 'SOMBRE' TO 'SAD';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: change the default of person.mood
ALTER TABLE person
  ALTER COLUMN mood SET DEFAULT 'SAD';

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
