-- 002_add_person_token_ROLLBACK
--
-- Takes back 002_add_person_token. LOSSY. What was written to the new structure since is lost:
--   the values of person.token
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.token fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#token: drop column person.token
ALTER TABLE person
  DROP COLUMN IF EXISTS token;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
