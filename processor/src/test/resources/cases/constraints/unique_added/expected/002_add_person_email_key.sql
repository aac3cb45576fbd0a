-- 002_add_person_email_key
--
-- Changes:
--   add constraint person_email_key on person  (shop.Person#email)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_email_key stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#email: built while others read and write; if that fails, drop the index person_email_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_email_key
  ON person (email);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#email: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_email_key UNIQUE USING INDEX person_email_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_email_key');

COMMIT;
