-- 002_add_person_home_and_person_others
--
-- Changes:
--   add column person.home JSONB  (shop.Person#home)
--   add column person.others JSONB NOT NULL  (shop.Person#others)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.home
--   the values of person.others

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home: add column person.home JSONB
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS home JSONB;

-- shop.Person#others: add column person.others JSONB
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS others JSONB;

COMMIT;

-- shop.Person#others: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
DO $$
DECLARE
  lockstep_first RECORD;
  lockstep_last RECORD;
  lockstep_batches BIGINT := 0;
BEGIN
  SELECT id INTO lockstep_first FROM person ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO lockstep_last
      FROM (SELECT id FROM person WHERE id >= lockstep_first.id ORDER BY id LIMIT 1000) AS batch
      ORDER BY id DESC LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE person
      SET others = '[]'
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND others IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.others: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#others: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_others_required CHECK (others IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#others: values for the rows that were written without one meanwhile
UPDATE person
  SET others = '[]'
  WHERE others IS NULL;

COMMIT;

BEGIN;

-- shop.Person#others: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_others_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#others: require a value for person.others
ALTER TABLE person
  ALTER COLUMN others SET NOT NULL;

-- shop.Person#others: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_others_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_home_and_person_others');

COMMIT;
