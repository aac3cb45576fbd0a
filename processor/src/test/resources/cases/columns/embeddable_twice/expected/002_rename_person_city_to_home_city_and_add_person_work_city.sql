-- 002_rename_person_city_to_home_city_and_add_person_work_city
--
-- Changes:
--   rename column person.city to home_city  (shop.Person#home.city)
--   add column person.work_city VARCHAR(255)  (shop.Person#work.city)
--   change column person.home_city from VARCHAR(255) to VARCHAR(100)  (shop.Person#home.city)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   an application that still says person.city fails from this moment on
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.home_city that is no varchar(100) stops the migration
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.work_city

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#home.city: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, city AS home_city FROM person) AS person
      WHERE length(rtrim(home_city::TEXT)) > 100) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a city of more than 100 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#home.city: rename column person.city to home_city
ALTER TABLE person
  RENAME COLUMN city TO home_city;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#work.city: add column person.work_city VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS work_city VARCHAR(255);

-- shop.Person#home.city: change column person.home_city from VARCHAR(255) to VARCHAR(100)
ALTER TABLE person
  ALTER COLUMN home_city TYPE VARCHAR(100);

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_city_to_home_city_and_add_person_work_city');

COMMIT;
