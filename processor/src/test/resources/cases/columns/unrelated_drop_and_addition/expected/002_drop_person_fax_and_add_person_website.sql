-- 002_drop_person_fax_and_add_person_website
--
-- Changes:
--   drop column person.fax  (shop.Person#fax)
--   add column person.website VARCHAR(255)  (shop.Person#website)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.fax fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.fax

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#website: add column person.website VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS website VARCHAR(255);

-- shop.Person#fax: drop column person.fax
ALTER TABLE person
  DROP COLUMN IF EXISTS fax;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_fax_and_add_person_website');

COMMIT;
