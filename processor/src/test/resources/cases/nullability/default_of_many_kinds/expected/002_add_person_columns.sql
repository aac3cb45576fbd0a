-- 002_add_person_columns
--
-- Changes:
--   add column person.quoted VARCHAR(255) DEFAULT 'it''s'  (shop.Person#quoted)
--   add column person.lines VARCHAR(255) DEFAULT E'two\nlines'  (shop.Person#lines)
--   add column person.cast VARCHAR(255) DEFAULT 'x'::character varying  (shop.Person#cast)
--   add column person.since TIMESTAMPTZ(6) DEFAULT now()  (shop.Person#since)
--   add column person.document JSONB DEFAULT '{}'::jsonb  (shop.Person#document)
--   add column person.number INTEGER DEFAULT '1'::int  (shop.Person#number)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.quoted
--   the values of person.lines
--   the values of person.cast
--   the values of person.since
--   the values of person.document
--   the values of person.number

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#quoted: add column person.quoted VARCHAR(255) DEFAULT 'it''s'
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS quoted VARCHAR(255) DEFAULT 'it''s';

-- shop.Person#lines: add column person.lines VARCHAR(255) DEFAULT E'two\nlines'
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS lines VARCHAR(255) DEFAULT E'two\nlines';

-- shop.Person#cast: add column person.cast VARCHAR(255) DEFAULT 'x'::character varying
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS "cast" VARCHAR(255) DEFAULT 'x'::character varying;

-- shop.Person#since: add column person.since TIMESTAMPTZ(6) DEFAULT now()
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS since TIMESTAMPTZ(6) DEFAULT now();

-- shop.Person#document: add column person.document JSONB DEFAULT '{}'::jsonb
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS document JSONB DEFAULT '{}'::jsonb;

-- shop.Person#number: add column person.number INTEGER DEFAULT '1'::int
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS number INTEGER DEFAULT '1'::int;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_columns');

COMMIT;
