-- 002_change_box_area_default_and_require_box_area
--
-- Changes:
--   change the default of box.area  (shop.Box#area)
--   require a value for box.area  (shop.Box#area)
--
-- Locks:
--   box: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of box.area, for which computed ones come
--
-- What stays as the migration left it:
--   rows of box without a value for area keep the one that they were given

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: drop column box.area
ALTER TABLE box
  DROP COLUMN IF EXISTS area;

-- shop.Box#area: add column box.area INTEGER
ALTER TABLE box
  ADD COLUMN IF NOT EXISTS area INTEGER;

COMMIT;

-- shop.Box#area: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
DO $$
DECLARE
  lockstep_first RECORD;
  lockstep_last RECORD;
  lockstep_batches BIGINT := 0;
BEGIN
  SELECT id INTO lockstep_first FROM box ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO lockstep_last
      FROM (SELECT id FROM box WHERE id >= lockstep_first.id ORDER BY id LIMIT 1000) AS batch
      ORDER BY id DESC LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE box
      SET area = nullif(width, 4) * 2
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND area IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'box.area: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

-- shop.Box#area: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
DO $$
DECLARE
  lockstep_first RECORD;
  lockstep_last RECORD;
  lockstep_batches BIGINT := 0;
BEGIN
  SELECT id INTO lockstep_first FROM box ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO lockstep_last
      FROM (SELECT id FROM box WHERE id >= lockstep_first.id ORDER BY id LIMIT 1000) AS batch
      ORDER BY id DESC LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE box
      SET area = 0
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND area IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'box.area: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: rows written from now on are checked
ALTER TABLE box
  ADD CONSTRAINT lockstep_area_required CHECK (area IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Box#area: values for the rows that were written without one meanwhile
UPDATE box
  SET area = 0
  WHERE area IS NULL;

COMMIT;

BEGIN;

-- shop.Box#area: the rows that exist are checked, while others read and write
ALTER TABLE box
  VALIDATE CONSTRAINT lockstep_area_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Box#area: require a value for box.area
ALTER TABLE box
  ALTER COLUMN area SET NOT NULL;

-- shop.Box#area: the check has done its work
ALTER TABLE box
  DROP CONSTRAINT IF EXISTS lockstep_area_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_box_area_default_and_require_box_area');

COMMIT;
