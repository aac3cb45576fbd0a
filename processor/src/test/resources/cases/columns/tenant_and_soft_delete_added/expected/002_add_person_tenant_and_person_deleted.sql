-- 002_add_person_tenant_and_person_deleted
--
-- Changes:
--   add column person.tenant VARCHAR(255) NOT NULL  (shop.Person#tenant)
--   add column person.deleted BOOLEAN NOT NULL  (shop.Person#{softDelete})
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.tenant
--   the values of person.deleted

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#tenant: add column person.tenant VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS tenant VARCHAR(255);

-- shop.Person#{softDelete}: add column person.deleted BOOLEAN
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS deleted BOOLEAN;

COMMIT;

-- shop.Person#tenant: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET tenant = 'acme'
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND tenant IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.tenant: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

-- shop.Person#{softDelete}: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET deleted = false
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND deleted IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.deleted: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#tenant: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_tenant_required CHECK (tenant IS NOT NULL) NOT VALID;

-- shop.Person#{softDelete}: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_deleted_required CHECK (deleted IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#tenant: values for the rows that were written without one meanwhile
UPDATE person
  SET tenant = 'acme'
  WHERE tenant IS NULL;

COMMIT;

BEGIN;

-- shop.Person#{softDelete}: values for the rows that were written without one meanwhile
UPDATE person
  SET deleted = false
  WHERE deleted IS NULL;

COMMIT;

BEGIN;

-- shop.Person#tenant: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_tenant_required;

COMMIT;

BEGIN;

-- shop.Person#{softDelete}: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_deleted_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#tenant: require a value for person.tenant
ALTER TABLE person
  ALTER COLUMN tenant SET NOT NULL;

-- shop.Person#tenant: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_tenant_required;

-- shop.Person#{softDelete}: require a value for person.deleted
ALTER TABLE person
  ALTER COLUMN deleted SET NOT NULL;

-- shop.Person#{softDelete}: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_deleted_required;

-- shop.Person#{softDelete}: comment on column person.deleted
COMMENT ON COLUMN person.deleted IS 'Soft-delete indicator';

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_tenant_and_person_deleted');

COMMIT;
