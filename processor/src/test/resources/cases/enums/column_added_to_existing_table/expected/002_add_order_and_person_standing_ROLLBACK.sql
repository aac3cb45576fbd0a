-- 002_add_order_and_person_standing_ROLLBACK
--
-- Takes back 002_add_order_and_person_standing. LOSSY. What was written to the new structure since is lost:
--   the values of person.standing
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.standing fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#order: drop column person.standing
ALTER TABLE person
  DROP COLUMN IF EXISTS standing;

COMMIT;

BEGIN;

-- shop.Order: drop type order
DROP TYPE IF EXISTS "order";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
