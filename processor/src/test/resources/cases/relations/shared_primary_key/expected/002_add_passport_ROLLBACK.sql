-- 002_add_passport_ROLLBACK
--
-- Takes back 002_add_passport. LOSSY. What was written to the new structure since is lost:
--   the rows of passport
--
-- Locks:
--   passport: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses passport fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Passport#person: drop constraint passport_person_id_fkey on passport
ALTER TABLE passport
  DROP CONSTRAINT IF EXISTS passport_person_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Passport: drop table passport
DROP TABLE IF EXISTS passport;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
