-- 002_comment_on_person_and_add_person_user_and_5_more_ROLLBACK
--
-- Takes back 002_comment_on_person_and_add_person_user_and_5_more. LOSSY. What was written to the new structure since is lost:
--   the values of person.:USER
--   the values of person.a DROP TABLE person; --
--   the values of person.$$ % '
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.:USER fails
--   an application that still uses person.a DROP TABLE person; -- fails
--   an application that still uses person.$$ % ' fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#user: drop constraint $$; \q on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS "$$; \q";

-- shop.Person: drop constraint 50% " ); DROP TABLE person; -- DROP TABLE person on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS "50% "" ); DROP TABLE person; --
DROP TABLE person";

COMMIT;

-- shop.Person: drop index $lockstep1$ while others read and write
DROP INDEX CONCURRENTLY IF EXISTS "$lockstep1$";

-- shop.Person#name: drop index by " DROP TABLE person; \q while others read and write
DROP INDEX CONCURRENTLY IF EXISTS "by ""
DROP TABLE person; \q";

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: comment on table person
COMMENT ON TABLE person IS NULL;

-- shop.Person#user: drop column person.:USER
ALTER TABLE person
  DROP COLUMN IF EXISTS ":USER";

-- shop.Person#broken: drop column person.a DROP TABLE person; --
ALTER TABLE person
  DROP COLUMN IF EXISTS "a
DROP TABLE person; --";

-- shop.Person#dollars: drop column person.$$ % '
ALTER TABLE person
  DROP COLUMN IF EXISTS "$$ % '";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
