-- 002_change_mood_and_rename_cheerful_ROLLBACK
--
-- Takes back 002_change_mood_and_rename_cheerful. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename constraint never_sad on person to cheerful
ALTER TABLE person
  RENAME CONSTRAINT never_sad TO cheerful;

COMMIT;

BEGIN;

-- shop.Mood: add label ANGRY to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'ANGRY' BEFORE 'HAPPY';

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
