-- 002_drop_person_email_and_4_more_and_more_ROLLBACK
--
-- Takes back 002_drop_person_email_and_4_more_and_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.email
--   the values of person.team_id
--
-- Locks:
--   club: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--   team: SHARE ROW EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.phone fails
--   an application that still uses person.club_id fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#club: drop constraint person_club_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_club_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: drop constraint person_phone_club_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_phone_club_key;

COMMIT;

-- shop.Person#club: drop index person_by_club while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_by_club;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#email: add column person.email VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS email VARCHAR(255);

-- shop.Person#team: add column person.team_id BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS team_id BIGINT;

COMMIT;

-- shop.Person#email: built while others read and write; if that fails, drop the index person_email_team_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_email_team_key
  ON person (email, team_id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#email: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_email_team_key UNIQUE USING INDEX person_email_team_key;

COMMIT;

-- shop.Person#team: built while others read and write; if that fails, drop the index person_by_team and run this again
CREATE INDEX CONCURRENTLY person_by_team
  ON person (team_id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: drop column person.phone
ALTER TABLE person
  DROP COLUMN IF EXISTS phone;

-- shop.Person#club: drop column person.club_id
ALTER TABLE person
  DROP COLUMN IF EXISTS club_id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_team_id_fkey FOREIGN KEY (team_id) REFERENCES team (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#team: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_team_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
