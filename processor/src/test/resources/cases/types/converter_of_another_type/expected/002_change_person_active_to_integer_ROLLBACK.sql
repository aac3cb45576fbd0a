-- 002_change_person_active_to_integer_ROLLBACK
--
-- Takes back 002_change_person_active_to_integer. LOSSY.
--
-- What stays as the migration left it:
--   values of person.active went through an expression and come back in the form that integer gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.active that is no varchar(255) stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#active: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(CASE active WHEN 1 THEN 'Y' WHEN 0 THEN 'N' END) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM CASE active WHEN 1 THEN 'Y' WHEN 0 THEN 'N' END FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a active that is no VARCHAR(255), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#active: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim((CASE active WHEN 1 THEN 'Y' WHEN 0 THEN 'N' END)::TEXT)) > 255) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a active of more than 255 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#active: change column person.active from INTEGER to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN active TYPE VARCHAR(255)
  USING CASE active WHEN 1 THEN 'Y' WHEN 0 THEN 'N' END;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
