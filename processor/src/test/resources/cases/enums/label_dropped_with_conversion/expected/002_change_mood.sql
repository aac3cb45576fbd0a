-- 002_change_mood
--
-- Changes:
--   change type mood  (shop.Mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person is written anew
--   a value of person.mood that is no longer a label stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that mood gives them

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Mood: change type mood
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('CALM', 'HAPPY');
ALTER TABLE person
  ALTER COLUMN mood TYPE mood USING (CASE mood WHEN 'SAD' THEN 'CALM' ELSE mood END)::TEXT::mood;
DROP TYPE mood_old;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_mood');

COMMIT;
