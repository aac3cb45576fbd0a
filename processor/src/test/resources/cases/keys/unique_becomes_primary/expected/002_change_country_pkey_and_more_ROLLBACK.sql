-- 002_change_country_pkey_and_more_ROLLBACK
--
-- Takes back 002_change_country_pkey_and_more. LOSSLESS.
--
-- Locks:
--   country: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of country that breaks country_pkey stops the migration
--   a row of country that breaks country_code_key stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Country#id: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM country
      GROUP BY id
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of id stand in more than one row of country, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

-- shop.Country#code: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', code) AS sample, row_number() OVER (ORDER BY code) AS place
      FROM country
      WHERE code IS NOT NULL
      GROUP BY code
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of code stand in more than one row of country, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: drop constraint country_pkey on country
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS country_pkey;

-- shop.Country#id: drop constraint country_id_key on country
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS country_id_key;

COMMIT;

-- shop.Country#id: built while others read and write; if that fails, drop the index country_pkey and run this again
CREATE UNIQUE INDEX CONCURRENTLY country_pkey
  ON country (id);

-- shop.Country#code: built while others read and write; if that fails, drop the index country_code_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY country_code_key
  ON country (code);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#id: the finished index becomes the constraint
ALTER TABLE country
  ADD CONSTRAINT country_pkey PRIMARY KEY USING INDEX country_pkey;

-- shop.Country#code: the finished index becomes the constraint
ALTER TABLE country
  ADD CONSTRAINT country_code_key UNIQUE USING INDEX country_code_key;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
