-- 002_change_person_columns
--
-- Changes:
--   change column person.flag from TEXT to BOOLEAN  (shop.Person#flag)
--   change column person.day from TEXT to DATE  (shop.Person#day)
--   change column person.token from TEXT to UUID  (shop.Person#token)
--   change column person.document from TEXT to JSONB  (shop.Person#document)
--   change column person.moment from TEXT to TIMESTAMPTZ(6)  (shop.Person#moment)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.flag that is no boolean stops the migration
--   a value of person.day that is no date stops the migration
--   a value of person.token that is no uuid stops the migration
--   a value of person.document that is no jsonb stops the migration
--   a value of person.moment that is no timestamptz(6) stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.flag went through an expression and come back in the form that boolean gives them
--   values of person.day went through an expression and come back in the form that date gives them
--   values of person.token went through an expression and come back in the form that uuid gives them
--   values of person.document went through an expression and come back in the form that jsonb gives them
--   values of person.moment went through an expression and come back in the form that timestamptz(6) gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#flag: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(flag::boolean) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM flag::boolean FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a flag that is no BOOLEAN, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#day: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(day::date) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM day::date FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a day that is no DATE, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#token: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(token::uuid) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM token::uuid FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a token that is no UUID, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#document: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(document::jsonb) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM document::jsonb FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a document that is no JSONB, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#moment: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(moment::timestamptz) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM moment::timestamptz FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a moment that is no TIMESTAMPTZ(6), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#flag: change column person.flag from TEXT to BOOLEAN
ALTER TABLE person
  ALTER COLUMN flag TYPE BOOLEAN
  USING flag::boolean;

-- shop.Person#day: change column person.day from TEXT to DATE
ALTER TABLE person
  ALTER COLUMN day TYPE DATE
  USING day::date;

-- shop.Person#token: change column person.token from TEXT to UUID
ALTER TABLE person
  ALTER COLUMN token TYPE UUID
  USING token::uuid;

-- shop.Person#document: change column person.document from TEXT to JSONB
ALTER TABLE person
  ALTER COLUMN document TYPE JSONB
  USING document::jsonb;

-- shop.Person#moment: change column person.moment from TEXT to TIMESTAMPTZ(6)
ALTER TABLE person
  ALTER COLUMN moment TYPE TIMESTAMPTZ(6)
  USING moment::timestamptz;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_columns');

COMMIT;
