-- 002_rename_mood_sad_and_change_person_mood_default
--
-- Changes:
--   rename label SAD of type mood to SOMBRE  (shop.Mood)
--   change the default of person.mood  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: rename label SAD of type mood to SOMBRE
ALTER TYPE mood RENAME VALUE 'SAD' TO 'SOMBRE';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: change the default of person.mood
ALTER TABLE person
  ALTER COLUMN mood SET DEFAULT 'SOMBRE';

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_mood_sad_and_change_person_mood_default');

COMMIT;
