-- 002_allow_no_country_id_and_more_ROLLBACK
--
-- Takes back 002_allow_no_country_id_and_more. LOSSLESS.
--
-- Locks:
--   country: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of country without a value for id stops the migration
--   a row of country that breaks country_pkey stops the migration

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
      WHERE id IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of country have no id, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Give them a value, or @Backfill one.';
  END IF;
END
$$;

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

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: drop constraint country_pkey on country
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS country_pkey;

-- shop.Country#code: no longer require a value for country.code
ALTER TABLE country
  ALTER COLUMN code DROP NOT NULL;

-- shop.Country#id: rows written from now on are checked
ALTER TABLE country
  ADD CONSTRAINT lockstep_id_required CHECK (id IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Country#id: the rows that exist are checked, while others read and write
ALTER TABLE country
  VALIDATE CONSTRAINT lockstep_id_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#id: require a value for country.id
ALTER TABLE country
  ALTER COLUMN id SET NOT NULL;

-- shop.Country#id: the check has done its work
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS lockstep_id_required;

COMMIT;

-- shop.Country#id: built while others read and write; if that fails, drop the index country_pkey and run this again
CREATE UNIQUE INDEX CONCURRENTLY country_pkey
  ON country (id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#id: the finished index becomes the constraint
ALTER TABLE country
  ADD CONSTRAINT country_pkey PRIMARY KEY USING INDEX country_pkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
