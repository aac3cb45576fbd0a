-- 002_change_person_age_columns
--
-- Changes:
--   change column person.age from VARCHAR(255) to INTEGER  (shop.Person#age)
--   change the default of person.age  (shop.Person#age)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.age that is no integer stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.age went through an expression and come back in the form that integer gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#age: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(nullif(trim(age), '')::integer) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM nullif(trim(age), '')::integer FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a age that is no INTEGER, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#age: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, (nullif(trim(age), '')::integer)::INTEGER AS age FROM person) AS person
      WHERE age IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person get no age from nullif(trim(age), '''')::integer, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Correct what it is made of, or let @Backfill give every row a value.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#age: change column person.age from VARCHAR(255) to INTEGER
ALTER TABLE person
  ALTER COLUMN age DROP DEFAULT,
  ALTER COLUMN age TYPE INTEGER
  USING nullif(trim(age), '')::integer;

-- shop.Person#age: change the default of person.age
ALTER TABLE person
  ALTER COLUMN age SET DEFAULT 0;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_age_columns');

COMMIT;
