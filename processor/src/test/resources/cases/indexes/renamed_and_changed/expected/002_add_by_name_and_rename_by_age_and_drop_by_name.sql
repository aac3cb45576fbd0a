-- 002_add_by_name_and_rename_by_age_and_drop_by_name
--
-- Changes:
--   add constraint by_name on person  (shop.Person#name)
--   rename index by_age on person to person_by_age  (shop.Person#age)
--   drop index by_name on person  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks by_name stops the migration
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
    FROM (SELECT concat_ws('/', name, age) AS sample, row_number() OVER (ORDER BY name, age) AS place
      FROM person
      WHERE name IS NOT NULL AND age IS NOT NULL
      GROUP BY name, age
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of name, age stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;

-- shop.Person#age: rename index by_age on person to person_by_age
ALTER INDEX by_age RENAME TO person_by_age;

COMMIT;

-- shop.Person#name: drop index by_name while others read and write
DROP INDEX CONCURRENTLY IF EXISTS by_name;

-- shop.Person#name: built while others read and write; if that fails, drop the index by_name and run this again
CREATE UNIQUE INDEX CONCURRENTLY by_name
  ON person (name, age);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT by_name UNIQUE USING INDEX by_name;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_by_name_and_rename_by_age_and_drop_by_name');

COMMIT;
