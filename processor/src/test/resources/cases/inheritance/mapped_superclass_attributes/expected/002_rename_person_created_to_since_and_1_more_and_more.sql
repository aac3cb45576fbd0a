-- 002_rename_person_created_to_since_and_1_more_and_more
--
-- Changes:
--   rename column person.created to since  (shop.Person#since)
--   rename column team.created to since  (shop.Team#since)
--   add column person.note VARCHAR(255)  (shop.Person#note)
--   add column team.note VARCHAR(255)  (shop.Team#note)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.created fails from this moment on
--   an application that still says team.created fails from this moment on
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.note
--   the values of team.note

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#since: rename column person.created to since
ALTER TABLE person
  RENAME COLUMN created TO since;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#since: rename column team.created to since
ALTER TABLE team
  RENAME COLUMN created TO since;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#note: add column person.note VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS note VARCHAR(255);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#note: add column team.note VARCHAR(255)
ALTER TABLE team
  ADD COLUMN IF NOT EXISTS note VARCHAR(255);

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_created_to_since_and_1_more_and_more');

COMMIT;
