-- 002_rename_person_columns_and_more_ROLLBACK
--
-- Takes back 002_rename_person_columns_and_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.b
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.b fails from this moment on
--   a row of person that breaks person_a_key stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#a: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', a) AS sample, row_number() OVER (ORDER BY a) AS place
      FROM (SELECT ctid, id, b AS a FROM person) AS person
      WHERE a IS NOT NULL
      GROUP BY a
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of b stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#a: rename column person.b to a
ALTER TABLE person
  RENAME COLUMN b TO a;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#a: drop constraint person_b_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_b_key;

-- shop.Person#b: add column person.b VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS b VARCHAR(255);

COMMIT;

-- shop.Person#b: built while others read and write; if that fails, drop the index person_b_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_b_key
  ON person (b);

-- shop.Person#a: built while others read and write; if that fails, drop the index person_a_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_a_key
  ON person (a);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#b: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_b_key UNIQUE USING INDEX person_b_key;

-- shop.Person#a: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_a_key UNIQUE USING INDEX person_a_key;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
