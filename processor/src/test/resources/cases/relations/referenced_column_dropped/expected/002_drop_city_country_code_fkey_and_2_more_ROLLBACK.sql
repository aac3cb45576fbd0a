-- 002_drop_city_country_code_fkey_and_2_more_ROLLBACK
--
-- Takes back 002_drop_city_country_code_fkey_and_2_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of country.code
--
-- Locks:
--   city: SHARE ROW EXCLUSIVE, for a moment
--   country: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of country that breaks country_code_key stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: add column country.code VARCHAR(255)
ALTER TABLE country
  ADD COLUMN IF NOT EXISTS code VARCHAR(255);

COMMIT;

BEGIN;

-- shop.Country#code: stand-ins for the values that are gone, a different one for each row
UPDATE country
  SET code = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM country WHERE code IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM country)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM country WHERE code = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE country.ctid = lockstep_place;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: rows written from now on are checked
ALTER TABLE country
  ADD CONSTRAINT lockstep_code_required CHECK (code IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Country#code: stand-ins for the values that are gone, a different one for each row
UPDATE country
  SET code = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM country WHERE code IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM country)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM country WHERE code = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE country.ctid = lockstep_place;

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

-- shop.Country#code: built while others read and write; if that fails, drop the index country_code_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY country_code_key
  ON country (code);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: the finished index becomes the constraint
ALTER TABLE country
  ADD CONSTRAINT country_code_key UNIQUE USING INDEX country_code_key;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.City#country: rows written from now on are checked
ALTER TABLE city
  ADD CONSTRAINT city_country_code_fkey FOREIGN KEY (country_code) REFERENCES country (code) NOT VALID;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
