-- 002_rename_person_first_to_forename_and_more_ROLLBACK
--
-- Takes back 002_rename_person_first_to_forename_and_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.gone
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.forename fails from this moment on
--   a row of person that breaks two stops the migration
--   an application that still uses person.middle fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#last: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', last, age) AS sample, row_number() OVER (ORDER BY last, age) AS place
      FROM (SELECT ctid, id, forename AS first, last, age FROM person) AS person
      WHERE last IS NOT NULL AND age IS NOT NULL
      GROUP BY last, age
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of last, age stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#first: rename column person.forename to first
ALTER TABLE person
  RENAME COLUMN forename TO first;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: drop constraint three on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS three;

-- shop.Person#last: drop constraint two on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS two;

-- shop.Person#gone: add column person.gone INTEGER
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS gone INTEGER;

COMMIT;

-- shop.Person#age: built while others read and write; if that fails, drop the index three and run this again
CREATE UNIQUE INDEX CONCURRENTLY three
  ON person (age, gone);

-- shop.Person#last: built while others read and write; if that fails, drop the index two and run this again
CREATE UNIQUE INDEX CONCURRENTLY two
  ON person (last, age);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT three UNIQUE USING INDEX three;

-- shop.Person#last: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT two UNIQUE USING INDEX two;

-- shop.Person#middle: drop column person.middle
ALTER TABLE person
  DROP COLUMN IF EXISTS middle;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
