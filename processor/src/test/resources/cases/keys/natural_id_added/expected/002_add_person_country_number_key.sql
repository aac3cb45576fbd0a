-- 002_add_person_country_number_key
--
-- Changes:
--   add constraint person_country_number_key on person  (shop.Person#country)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_country_number_key stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#country: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', country, number) AS sample, row_number() OVER (ORDER BY country, number) AS place
      FROM person
      WHERE country IS NOT NULL AND number IS NOT NULL
      GROUP BY country, number
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of country, number stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

-- shop.Person#country: built while others read and write; if that fails, drop the index person_country_number_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_country_number_key
  ON person (country, number);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#country: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_country_number_key UNIQUE USING INDEX person_country_number_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_country_number_key');

COMMIT;
