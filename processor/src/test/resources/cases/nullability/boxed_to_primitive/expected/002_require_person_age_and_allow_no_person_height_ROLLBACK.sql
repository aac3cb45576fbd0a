-- 002_require_person_age_and_allow_no_person_height_ROLLBACK
--
-- Takes back 002_require_person_age_and_allow_no_person_height. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person without a value for height stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#height: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE height IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have no height, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Give them a value, or @Backfill one.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: no longer require a value for person.age
ALTER TABLE person
  ALTER COLUMN age DROP NOT NULL;

-- shop.Person#height: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_height_required CHECK (height IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#height: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_height_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#height: require a value for person.height
ALTER TABLE person
  ALTER COLUMN height SET NOT NULL;

-- shop.Person#height: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_height_required;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
