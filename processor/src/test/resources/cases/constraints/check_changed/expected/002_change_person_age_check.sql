-- 002_change_person_age_check
--
-- Changes:
--   change constraint person_age_check on person  (shop.Person#age)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_age_check stops the migration
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
      WHERE NOT (age >= 18)) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_age_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: age >= 18';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_age_check,
  ADD CONSTRAINT person_age_check CHECK (age >= 18) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#age: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_age_check;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_age_check');

COMMIT;
