-- 002_rename_person_created_to_since_and_1_more_and_more_ROLLBACK
--
-- Takes back 002_rename_person_created_to_since_and_1_more_and_more. LOSSY. What was written to the new structure since is lost:
--   the values of person.note
--   the values of team.note
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.since fails from this moment on
--   an application that still says team.since fails from this moment on
--   an application that still uses person.note fails
--   an application that still uses team.note fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#created: rename column person.since to created
ALTER TABLE person
  RENAME COLUMN since TO created;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#created: rename column team.since to created
ALTER TABLE team
  RENAME COLUMN since TO created;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#note: drop column person.note
ALTER TABLE person
  DROP COLUMN IF EXISTS note;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#note: drop column team.note
ALTER TABLE team
  DROP COLUMN IF EXISTS note;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
