-- 002_expand_name_length_and_change_person_columns_ROLLBACK
--
-- Takes back 002_expand_name_length_and_change_person_columns. LOSSY. What was written to the new structure since is lost:
--   what the values of person.score hold beyond numeric(10,2)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.name that is no varchar(20) stops the migration
--   a value of person.bio that is no varchar(100) stops the migration
--   a value of person.score that is no numeric(10,2) stops the migration
--   a value of person.level that is no integer stops the migration

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
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(name::TEXT)) > 20) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a name of more than 20 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#bio: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(bio::TEXT)) > 100) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a bio of more than 100 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#score: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(score::NUMERIC(10, 2)) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM score::NUMERIC(10, 2) FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a score that is no NUMERIC(10, 2), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#level: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(level::INTEGER) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM level::INTEGER FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a level that is no INTEGER, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: change column person.name from VARCHAR(30) to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(20);

-- shop.Person#bio: change column person.bio from TEXT to VARCHAR(100)
ALTER TABLE person
  ALTER COLUMN bio TYPE VARCHAR(100);

-- shop.Person#score: change column person.score from NUMERIC(12, 2) to NUMERIC(10, 2)
ALTER TABLE person
  ALTER COLUMN score TYPE NUMERIC(10, 2);

-- shop.Person#level: change column person.level from BIGINT to INTEGER
ALTER TABLE person
  ALTER COLUMN level TYPE INTEGER;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
