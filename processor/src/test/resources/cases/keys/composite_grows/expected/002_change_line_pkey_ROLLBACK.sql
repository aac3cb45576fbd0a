-- 002_change_line_pkey_ROLLBACK
--
-- Takes back 002_change_line_pkey. LOSSLESS.
--
-- Locks:
--   line: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of line that breaks line_pkey stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Line#number: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', number, invoice) AS sample, row_number() OVER (ORDER BY number, invoice) AS place
      FROM line
      GROUP BY number, invoice
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of number, invoice stand in more than one row of line, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Line#number: drop constraint line_pkey on line
ALTER TABLE line
  DROP CONSTRAINT IF EXISTS line_pkey;

COMMIT;

-- shop.Line#number: built while others read and write; if that fails, drop the index line_pkey and run this again
CREATE UNIQUE INDEX CONCURRENTLY line_pkey
  ON line (number, invoice);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Line#number: the finished index becomes the constraint
ALTER TABLE line
  ADD CONSTRAINT line_pkey PRIMARY KEY USING INDEX line_pkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
