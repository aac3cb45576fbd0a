-- 002_change_mood_ROLLBACK
--
-- Takes back 002_change_mood. LOSSY.
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that mood gives them

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: add label SAD to type mood
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'SAD' AFTER 'HAPPY';

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
