-- 002_add_person_columns_ROLLBACK
--
-- Takes back 002_add_person_columns. LOSSY. What was written to the new structure since is lost:
--   the values of person.quoted
--   the values of person.lines
--   the values of person.cast
--   the values of person.since
--   the values of person.document
--   the values of person.number
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.quoted fails
--   an application that still uses person.lines fails
--   an application that still uses person.cast fails
--   an application that still uses person.since fails
--   an application that still uses person.document fails
--   an application that still uses person.number fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#quoted: drop column person.quoted
ALTER TABLE person
  DROP COLUMN IF EXISTS quoted;

-- shop.Person#lines: drop column person.lines
ALTER TABLE person
  DROP COLUMN IF EXISTS lines;

-- shop.Person#cast: drop column person.cast
ALTER TABLE person
  DROP COLUMN IF EXISTS "cast";

-- shop.Person#since: drop column person.since
ALTER TABLE person
  DROP COLUMN IF EXISTS since;

-- shop.Person#document: drop column person.document
ALTER TABLE person
  DROP COLUMN IF EXISTS document;

-- shop.Person#number: drop column person.number
ALTER TABLE person
  DROP COLUMN IF EXISTS number;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
