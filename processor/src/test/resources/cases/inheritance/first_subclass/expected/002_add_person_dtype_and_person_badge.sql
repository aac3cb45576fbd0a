-- 002_add_person_dtype_and_person_badge
--
-- Changes:
--   add column person.dtype VARCHAR(31) NOT NULL  (shop.Person#{discriminator})
--   add column person.badge VARCHAR(255)  (shop.Employee#badge)
--   add constraint person_dtype_check on person  (shop.Person#{discriminator})
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.dtype
--   the values of person.badge

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#{discriminator}: add column person.dtype VARCHAR(31)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS dtype VARCHAR(31);

-- shop.Employee#badge: add column person.badge VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS badge VARCHAR(255);

COMMIT;

-- shop.Person#{discriminator}: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET dtype = 'Person'
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND dtype IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.dtype: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#{discriminator}: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_dtype_required CHECK (dtype IS NOT NULL) NOT VALID;

-- shop.Person#{discriminator}: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_dtype_check CHECK (dtype in ('Person','Employee')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#{discriminator}: values for the rows that were written without one meanwhile
UPDATE person
  SET dtype = 'Person'
  WHERE dtype IS NULL;

COMMIT;

BEGIN;

-- shop.Person#{discriminator}: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_dtype_required;

COMMIT;

BEGIN;

-- shop.Person#{discriminator}: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_dtype_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#{discriminator}: require a value for person.dtype
ALTER TABLE person
  ALTER COLUMN dtype SET NOT NULL;

-- shop.Person#{discriminator}: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_dtype_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_dtype_and_person_badge');

COMMIT;
