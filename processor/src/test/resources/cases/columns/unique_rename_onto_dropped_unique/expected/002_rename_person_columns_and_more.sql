-- 002_rename_person_columns_and_more
--
-- Changes:
--   rename column person.b to b_displaced  (shop.Person#b)
--   rename column person.a to b  (shop.Person#b)
--   drop column person.b_displaced  (shop.Person#b)
--   change constraint person_b_key on person  (shop.Person#b)
--   drop constraint person_a_key on person  (shop.Person#a)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.b fails from this moment on
--   an application that still says person.a fails from this moment on
--   a row of person that breaks person_b_key stops the migration
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.b

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#b: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', b) AS sample, row_number() OVER (ORDER BY b) AS place
      FROM (SELECT ctid, id, a AS b FROM person) AS person
      WHERE b IS NOT NULL
      GROUP BY b
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of a stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#b: rename column person.b to b_displaced
ALTER TABLE person
  RENAME COLUMN b TO b_displaced;

-- shop.Person#b: rename column person.a to b
ALTER TABLE person
  RENAME COLUMN a TO b;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: drop constraint person_b_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_b_key;

-- shop.Person#a: drop constraint person_a_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_a_key;

COMMIT;

-- shop.Person#b: built while others read and write; if that fails, drop the index person_b_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_b_key
  ON person (b);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#b: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_b_key UNIQUE USING INDEX person_b_key;

-- shop.Person#b: drop column person.b_displaced
ALTER TABLE person
  DROP COLUMN IF EXISTS b_displaced;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_columns_and_more');

COMMIT;
