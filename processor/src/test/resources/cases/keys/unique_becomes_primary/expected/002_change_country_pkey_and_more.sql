-- 002_change_country_pkey_and_more
--
-- Changes:
--   change constraint country_pkey on country  (shop.Country#code)
--   drop constraint country_code_key on country  (shop.Country#code)
--   add constraint country_id_key on country  (shop.Country#id)
--
-- Locks:
--   country: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of country that breaks country_pkey stops the migration
--   a row of country that breaks country_id_key stops the migration
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
      GROUP BY code
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of code stand in more than one row of country, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
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
      WHERE id IS NOT NULL
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

-- shop.Country#id: drop constraint country_pkey on country
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS country_pkey;

-- shop.Country#code: drop constraint country_code_key on country
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS country_code_key;

COMMIT;

-- shop.Country#code: built while others read and write; if that fails, drop the index country_pkey and run this again
CREATE UNIQUE INDEX CONCURRENTLY country_pkey
  ON country (code);

-- shop.Country#id: built while others read and write; if that fails, drop the index country_id_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY country_id_key
  ON country (id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: the finished index becomes the constraint
ALTER TABLE country
  ADD CONSTRAINT country_pkey PRIMARY KEY USING INDEX country_pkey;

-- shop.Country#id: the finished index becomes the constraint
ALTER TABLE country
  ADD CONSTRAINT country_id_key UNIQUE USING INDEX country_id_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_country_pkey_and_more');

COMMIT;
