-- 002_reduce_number_length
--
-- Changes:
--   change column person.number from VARCHAR(20) to VARCHAR(10)  (shop.Person#number)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.number that is no varchar(10) stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#number: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(number::TEXT)) > 10) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a number of more than 10 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#number: change column person.number from VARCHAR(20) to VARCHAR(10)
ALTER TABLE person
  ALTER COLUMN number TYPE VARCHAR(10) COLLATE "C";

INSERT INTO schema_migrations (version, name) VALUES (2, 'reduce_number_length');

COMMIT;
