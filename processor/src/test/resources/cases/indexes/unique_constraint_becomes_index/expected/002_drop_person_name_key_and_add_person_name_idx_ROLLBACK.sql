-- 002_drop_person_name_key_and_add_person_name_idx_ROLLBACK
--
-- Takes back 002_drop_person_name_key_and_add_person_name_idx. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_name_key stops the migration

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
    FROM (SELECT concat_ws('/', name) AS sample, row_number() OVER (ORDER BY name) AS place
      FROM person
      WHERE name IS NOT NULL
      GROUP BY name
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of name stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

-- shop.Person#name: drop index person_name_idx while others read and write
DROP INDEX CONCURRENTLY IF EXISTS person_name_idx;

-- shop.Person#name: built while others read and write; if that fails, drop the index person_name_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_name_key
  ON person (name);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_name_key UNIQUE USING INDEX person_name_key;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
