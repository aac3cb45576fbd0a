-- 002_drop_person_email_and_4_more_and_more
--
-- Changes:
--   drop column person.email  (shop.Person#email)
--   drop column person.team_id  (shop.Person#team)
--   add column person.phone VARCHAR(255)  (shop.Person#phone)
--   add column person.club_id BIGINT  (shop.Person#club)
--   drop constraint person_email_team_key on person  (shop.Person#email)
--   drop constraint person_team_id_fkey on person  (shop.Person#team)
--   add constraint person_phone_club_key on person  (shop.Person#phone)
--   add constraint person_club_id_fkey on person  (shop.Person#club)
--   drop index person_by_team on person  (shop.Person#team)
--   create index person_by_club on person  (shop.Person#club)
--
-- Locks:
--   club: SHARE ROW EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.email fails
--   an application that still uses person.team_id fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.email
--   the values of person.team_id

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_team_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#email: drop constraint person_email_team_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_email_team_key;

COMMIT;

-- shop.Person#team: drop index person_by_team while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_by_team;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: add column person.phone VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS phone VARCHAR(255);

-- shop.Person#club: add column person.club_id BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS club_id BIGINT;

COMMIT;

-- shop.Person#phone: built while others read and write; if that fails, drop the index person_phone_club_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_phone_club_key
  ON person (phone, club_id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_phone_club_key UNIQUE USING INDEX person_phone_club_key;

COMMIT;

-- shop.Person#club: built while others read and write; if that fails, drop the index person_by_club and run this again
CREATE INDEX CONCURRENTLY person_by_club
  ON person (club_id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#email: drop column person.email
ALTER TABLE person
  DROP COLUMN IF EXISTS email;

-- shop.Person#team: drop column person.team_id
ALTER TABLE person
  DROP COLUMN IF EXISTS team_id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#club: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_club_id_fkey FOREIGN KEY (club_id) REFERENCES club (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#club: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_club_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_email_and_4_more_and_more');

COMMIT;
