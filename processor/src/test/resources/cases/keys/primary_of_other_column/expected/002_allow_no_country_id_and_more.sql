-- 002_allow_no_country_id_and_more
--
-- Changes:
--   no longer require a value for country.id  (shop.Country#id)
--   require a value for country.code  (shop.Country#code)
--   change constraint country_pkey on country  (shop.Country#code)
--
-- Locks:
--   country: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of country without a value for code stops the migration
--   a row of country that breaks country_pkey stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

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
      WHERE code IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of country have no code, among them code %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Give them a value, or @Backfill one.';
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

-- shop.Country#id: drop constraint country_pkey on country
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS country_pkey;

-- shop.Country#id: no longer require a value for country.id
ALTER TABLE country
  ALTER COLUMN id DROP NOT NULL;

-- shop.Country#code: rows written from now on are checked
ALTER TABLE country
  ADD CONSTRAINT lockstep_code_required CHECK (code IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Country#code: the rows that exist are checked, while others read and write
ALTER TABLE country
  VALIDATE CONSTRAINT lockstep_code_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: require a value for country.code
ALTER TABLE country
  ALTER COLUMN code SET NOT NULL;

-- shop.Country#code: the check has done its work
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS lockstep_code_required;

COMMIT;

-- shop.Country#code: built while others read and write; if that fails, drop the index country_pkey and run this again
CREATE UNIQUE INDEX CONCURRENTLY country_pkey
  ON country (code);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: the finished index becomes the constraint
ALTER TABLE country
  ADD CONSTRAINT country_pkey PRIMARY KEY USING INDEX country_pkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'allow_no_country_id_and_more');

COMMIT;
