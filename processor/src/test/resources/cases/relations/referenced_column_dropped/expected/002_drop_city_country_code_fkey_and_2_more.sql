-- 002_drop_city_country_code_fkey_and_2_more
--
-- Changes:
--   drop constraint city_country_code_fkey on city  (shop.City#country)
--   drop column country.code  (shop.Country#code)
--   drop constraint country_code_key on country  (shop.Country#code)
--
-- Locks:
--   city: ACCESS EXCLUSIVE, for a moment
--   country: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses country.code fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of country.code

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.City#country: drop constraint city_country_code_fkey on city
ALTER TABLE city
  DROP CONSTRAINT IF EXISTS city_country_code_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Country#code: drop constraint country_code_key on country
ALTER TABLE country
  DROP CONSTRAINT IF EXISTS country_code_key;

-- shop.Country#code: drop column country.code
ALTER TABLE country
  DROP COLUMN IF EXISTS code;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_city_country_code_fkey_and_2_more');

COMMIT;
