-- 002_rename_person_first_to_forename_and_more
--
-- Changes:
--   rename column person.first to forename  (shop.Person#forename)
--   drop column person.gone  (shop.Person#gone)
--   add column person.middle VARCHAR(255)  (shop.Person#middle)
--   change constraint three on person  (shop.Person#age)
--   change constraint two on person  (shop.Person#last)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.first fails from this moment on
--   a row of person that breaks three stops the migration
--   an application that still uses person.gone fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.gone

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
    FROM (SELECT concat_ws('/', age) AS sample, row_number() OVER (ORDER BY age) AS place
      FROM (SELECT ctid, id, first AS forename, last, age FROM person) AS person
      WHERE age IS NOT NULL
      GROUP BY age
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of age stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#forename: rename column person.first to forename
ALTER TABLE person
  RENAME COLUMN first TO forename;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: drop constraint three on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS three;

-- shop.Person#last: drop constraint two on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS two;

-- shop.Person#middle: add column person.middle VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS middle VARCHAR(255);

COMMIT;

-- shop.Person#age: built while others read and write; if that fails, drop the index three and run this again
CREATE UNIQUE INDEX CONCURRENTLY three
  ON person (age);

-- shop.Person#last: built while others read and write; if that fails, drop the index two and run this again
CREATE UNIQUE INDEX CONCURRENTLY two
  ON person (last, age, middle);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT three UNIQUE USING INDEX three;

-- shop.Person#last: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT two UNIQUE USING INDEX two;

-- shop.Person#gone: drop column person.gone
ALTER TABLE person
  DROP COLUMN IF EXISTS gone;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_first_to_forename_and_more');

COMMIT;
