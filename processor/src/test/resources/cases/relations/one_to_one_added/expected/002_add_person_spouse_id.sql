-- 002_add_person_spouse_id
--
-- Changes:
--   add column person.spouse_id BIGINT  (shop.Person#spouse)
--   add constraint person_spouse_id_key on person  (shop.Person#spouse)
--   add constraint person_spouse_id_fkey on person  (shop.Person#spouse)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.spouse_id

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#spouse: add column person.spouse_id BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS spouse_id BIGINT;

COMMIT;

-- shop.Person#spouse: built while others read and write; if that fails, drop the index person_spouse_id_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_spouse_id_key
  ON person (spouse_id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#spouse: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_spouse_id_key UNIQUE USING INDEX person_spouse_id_key;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#spouse: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_spouse_id_fkey FOREIGN KEY (spouse_id) REFERENCES person (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#spouse: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_spouse_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_spouse_id');

COMMIT;
