-- 002_require_person_age_and_allow_no_person_height
--
-- Changes:
--   require a value for person.age  (shop.Person#age)
--   no longer require a value for person.height  (shop.Person#height)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person without a value for age stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#age: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE age IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have no age, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Give them a value, or @Backfill one.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#height: no longer require a value for person.height
ALTER TABLE person
  ALTER COLUMN height DROP NOT NULL;

-- shop.Person#age: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_age_required CHECK (age IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#age: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_age_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: require a value for person.age
ALTER TABLE person
  ALTER COLUMN age SET NOT NULL;

-- shop.Person#age: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_age_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'require_person_age_and_allow_no_person_height');

COMMIT;
