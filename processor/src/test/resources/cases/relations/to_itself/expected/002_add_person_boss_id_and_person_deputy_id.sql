-- 002_add_person_boss_id_and_person_deputy_id
--
-- Changes:
--   add column person.boss_id BIGINT  (shop.Person#boss)
--   add column person.deputy_id BIGINT  (shop.Person#deputy)
--   add constraint person_deputy_id_key on person  (shop.Person#deputy)
--   add constraint person_boss_id_fkey on person  (shop.Person#boss)
--   add constraint person_deputy_id_fkey on person  (shop.Person#deputy)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.boss_id
--   the values of person.deputy_id

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#boss: add column person.boss_id BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS boss_id BIGINT;

-- shop.Person#deputy: add column person.deputy_id BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS deputy_id BIGINT;

COMMIT;

-- shop.Person#deputy: built while others read and write; if that fails, drop the index person_deputy_id_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_deputy_id_key
  ON person (deputy_id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#deputy: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_deputy_id_key UNIQUE USING INDEX person_deputy_id_key;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#boss: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES person (id) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#deputy: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES person (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#boss: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_boss_id_fkey;

COMMIT;

BEGIN;

-- shop.Person#deputy: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_deputy_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_boss_id_and_person_deputy_id');

COMMIT;
