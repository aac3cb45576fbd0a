-- 002_add_mood_calm_and_person_before_and_more
--
-- Changes:
--   add label CALM to type mood  (shop.Mood)
--   add column person.before mood DEFAULT 'CALM'  (shop.Person#before)
--   change the default of person.mood  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.before

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: add label CALM to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'CALM' BEFORE 'HAPPY';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#before: add column person.before mood DEFAULT 'CALM'
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS before mood DEFAULT 'CALM';

-- shop.Person#mood: change the default of person.mood
ALTER TABLE person
  ALTER COLUMN mood SET DEFAULT 'CALM';

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_mood_calm_and_person_before_and_more');

COMMIT;
