-- 002_drop_person_fax_and_add_person_website_ROLLBACK
--
-- Takes back 002_drop_person_fax_and_add_person_website. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.fax
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.website fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#fax: add column person.fax VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS fax VARCHAR(255);

-- shop.Person#website: drop column person.website
ALTER TABLE person
  DROP COLUMN IF EXISTS website;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
