-- 002_require_person_name
--
-- Changes:
--   require a value for person.name  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   rows of person without a value for name keep the one that they were given

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

-- shop.Person#name: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET name = 'nobody'
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND name IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.name: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_name_required CHECK (name IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#name: values for the rows that were written without one meanwhile
UPDATE person
  SET name = 'nobody'
  WHERE name IS NULL;

COMMIT;

BEGIN;

-- shop.Person#name: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_name_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: require a value for person.name
ALTER TABLE person
  ALTER COLUMN name SET NOT NULL;

-- shop.Person#name: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_name_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'require_person_name');

COMMIT;
