-- 002_drop_named_and_add_grown_ROLLBACK
--
-- Takes back 002_drop_named_and_add_grown. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks named stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE NOT (name <> '')) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break named, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: name <> ''''';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: drop constraint grown on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS grown;

-- shop.Person: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT named CHECK (name <> '') NOT VALID;

COMMIT;

BEGIN;

-- shop.Person: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT named;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
