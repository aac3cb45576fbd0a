-- 002_add_mood_calm_and_change_person_mood_default
--
-- Changes:
--   add label CALM to type mood  (shop.Mood)
--   change the default of person.mood  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: add label CALM to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'CALM' BEFORE 'HAPPY';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: change the default of person.mood
ALTER TABLE person
  ALTER COLUMN mood SET DEFAULT 'CALM';

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_mood_calm_and_change_person_mood_default');

COMMIT;
