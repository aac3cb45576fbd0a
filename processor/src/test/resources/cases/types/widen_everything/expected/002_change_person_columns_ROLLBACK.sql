-- 002_change_person_columns_ROLLBACK
--
-- Takes back 002_change_person_columns. LOSSY. What was written to the new structure since is lost:
--   what the values of person.number hold beyond numeric(8,2)
--   what the values of person.real hold beyond real
--   what the values of person.day hold beyond date
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.text that is no varchar(20) stops the migration
--   a value of person.unlimited that is no varchar(20) stops the migration
--   a value of person.number that is no numeric(8,2) stops the migration
--   a value of person.small that is no smallint stops the migration
--   a value of person.real that is no real stops the migration
--   a value of person.day that is no date stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#text: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(text::TEXT)) > 20) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a text of more than 20 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#unlimited: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(unlimited::TEXT)) > 20) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a unlimited of more than 20 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#number: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(number::NUMERIC(8, 2)) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM number::NUMERIC(8, 2) FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a number that is no NUMERIC(8, 2), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#small: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(small::SMALLINT) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM small::SMALLINT FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a small that is no SMALLINT, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#real: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count("real"::REAL) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM "real"::REAL FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a real that is no REAL, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#text: change column person.text from TEXT to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN text TYPE VARCHAR(20);

-- shop.Person#unlimited: change column person.unlimited from VARCHAR to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN unlimited TYPE VARCHAR(20);

-- shop.Person#number: change column person.number from NUMERIC to NUMERIC(8, 2)
ALTER TABLE person
  ALTER COLUMN number TYPE NUMERIC(8, 2);

-- shop.Person#small: change column person.small from INTEGER to SMALLINT
ALTER TABLE person
  ALTER COLUMN small TYPE SMALLINT;

-- shop.Person#real: change column person.real from DOUBLE PRECISION to REAL
ALTER TABLE person
  ALTER COLUMN "real" TYPE REAL;

-- shop.Person#day: change column person.day from TIMESTAMP(6) to DATE
ALTER TABLE person
  ALTER COLUMN day TYPE DATE;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
