-- 002_link_person_to_club_ROLLBACK
--
-- Takes back 002_link_person_to_club. LOSSLESS.
--
-- Locks:
--   club: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_code_fkey1 on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_code_fkey1;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
