-- 002_change_person_columns_ROLLBACK
--
-- Takes back 002_change_person_columns. LOSSY.
--
-- What stays as the migration left it:
--   values of person.flag went through an expression and come back in the form that boolean gives them
--   values of person.day went through an expression and come back in the form that date gives them
--   values of person.token went through an expression and come back in the form that uuid gives them
--   values of person.document went through an expression and come back in the form that jsonb gives them
--   values of person.moment went through an expression and come back in the form that timestamptz(6) gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#flag: change column person.flag from BOOLEAN to TEXT
ALTER TABLE person
  ALTER COLUMN flag TYPE TEXT;

-- shop.Person#day: change column person.day from DATE to TEXT
ALTER TABLE person
  ALTER COLUMN day TYPE TEXT;

-- shop.Person#token: change column person.token from UUID to TEXT
ALTER TABLE person
  ALTER COLUMN token TYPE TEXT;

-- shop.Person#document: change column person.document from JSONB to TEXT
ALTER TABLE person
  ALTER COLUMN document TYPE TEXT;

-- shop.Person#moment: change column person.moment from TIMESTAMPTZ(6) to TEXT
ALTER TABLE person
  ALTER COLUMN moment TYPE TEXT;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
