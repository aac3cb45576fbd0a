-- 002_add_person_zone_and_person_since
--
-- Changes:
--   add column person.zone VARCHAR(50) DEFAULT 'it''s UTC' NOT NULL  (shop.Person#zone)
--   add column person.since TIMESTAMPTZ(6) DEFAULT now() NOT NULL  (shop.Person#since)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.zone
--   the values of person.since

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#zone: add column person.zone VARCHAR(50) DEFAULT 'it''s UTC' NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS zone VARCHAR(50) DEFAULT 'it''s UTC' NOT NULL;

-- shop.Person#since: add column person.since TIMESTAMPTZ(6) DEFAULT now() NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS since TIMESTAMPTZ(6) DEFAULT now() NOT NULL;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_zone_and_person_since');

COMMIT;
