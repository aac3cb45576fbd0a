-- 002_change_person_mood_check_ROLLBACK
--
-- Takes back 002_change_person_mood_check. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check,
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','SAD')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
