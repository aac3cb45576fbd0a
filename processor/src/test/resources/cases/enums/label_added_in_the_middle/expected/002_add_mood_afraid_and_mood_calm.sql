-- 002_add_mood_afraid_and_mood_calm
--
-- Changes:
--   add label AFRAID to type mood  (shop.Mood)
--   add label CALM to type mood  (shop.Mood)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: add label AFRAID to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'AFRAID' BEFORE 'ANGRY';

COMMIT;

BEGIN;

-- shop.Mood: add label CALM to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'CALM' AFTER 'ANGRY';

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_mood_afraid_and_mood_calm');

COMMIT;
