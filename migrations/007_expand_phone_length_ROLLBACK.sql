-- 007_expand_phone_length_ROLLBACK
--
-- Takes back 007_expand_phone_length. LOSSLESS.
--
-- Locks:
--   users: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   users and its indexes are written anew, and nobody can use it meanwhile
--   a value of users.phone that is no varchar(20) stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- dev.archety.core.User#phone: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM users
      WHERE length(rtrim(phone::TEXT)) > 20) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of users have a phone of more than 20 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- dev.archety.core.User#phone: change column users.phone from VARCHAR(30) to VARCHAR(20)
ALTER TABLE users
  ALTER COLUMN phone TYPE VARCHAR(20);

DELETE FROM schema_migrations WHERE version = 7;

COMMIT;
