-- 002_add_order_and_person_standing
--
-- Changes:
--   create type order  (shop.Order)
--   add column person.standing "order" DEFAULT 'HAPPY' NOT NULL  (shop.Person#order)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.standing

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Order: create type order
CREATE TYPE "order" AS ENUM ('HAPPY', 'SAD');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#order: add column person.standing "order" DEFAULT 'HAPPY' NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS standing "order" DEFAULT 'HAPPY' NOT NULL;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_order_and_person_standing');

COMMIT;
