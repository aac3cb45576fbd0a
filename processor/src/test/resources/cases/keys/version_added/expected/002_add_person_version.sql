-- 002_add_person_version
--
-- Changes:
--   add column person.version BIGINT NOT NULL  (shop.Person#version)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.version

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#version: add column person.version BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS version BIGINT;

COMMIT;

-- shop.Person#version: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET version = 0
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND version IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.version: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#version: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_version_required CHECK (version IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#version: values for the rows that were written without one meanwhile
UPDATE person
  SET version = 0
  WHERE version IS NULL;

COMMIT;

BEGIN;

-- shop.Person#version: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_version_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#version: require a value for person.version
ALTER TABLE person
  ALTER COLUMN version SET NOT NULL;

-- shop.Person#version: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_version_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_version');

COMMIT;
