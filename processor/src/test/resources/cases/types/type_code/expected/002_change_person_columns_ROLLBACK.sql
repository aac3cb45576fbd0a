-- 002_change_person_columns_ROLLBACK
--
-- Takes back 002_change_person_columns. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.token that is no uuid stops the migration
--   a value of person.note that is no varchar(255) stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

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

-- shop.Person#note: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(note::TEXT)) > 255) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a note of more than 255 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#level: change column person.level from SMALLINT to INTEGER
ALTER TABLE person
  ALTER COLUMN level TYPE INTEGER;

-- shop.Person#token: change column person.token from VARCHAR(36) to UUID
ALTER TABLE person
  ALTER COLUMN token TYPE UUID
  USING token::uuid;

-- shop.Person#note: change column person.note from TEXT to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN note TYPE VARCHAR(255);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
