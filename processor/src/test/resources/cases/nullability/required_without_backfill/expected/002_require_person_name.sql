-- 002_require_person_name
--
-- Changes:
--   require a value for person.name  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person without a value for name stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#name: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE name IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have no name, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Give them a value, or @Backfill one.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_name_required CHECK (name IS NOT NULL) NOT VALID;

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
