-- 002_change_person_mood_check
--
-- Changes:
--   change constraint person_mood_check on person  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check,
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','SAD','CALM')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_mood_check');

COMMIT;
