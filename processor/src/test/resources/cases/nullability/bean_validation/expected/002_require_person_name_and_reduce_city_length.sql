-- 002_require_person_name_and_reduce_city_length
--
-- Changes:
--   require a value for person.name  (shop.Person#name)
--   change column person.city from VARCHAR(255) to VARCHAR(100)  (shop.Person#city)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.city that is no varchar(100) stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   rows of person without a value for name keep the one that they were given

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#city: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(city::TEXT)) > 100) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a city of more than 100 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#city: change column person.city from VARCHAR(255) to VARCHAR(100)
ALTER TABLE person
  ALTER COLUMN city TYPE VARCHAR(100);

COMMIT;

-- shop.Person#name: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
DO $$
DECLARE
  lockstep_first RECORD;
  lockstep_last RECORD;
  lockstep_batches BIGINT := 0;
BEGIN
  SELECT id INTO lockstep_first FROM person ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO lockstep_last
      FROM (SELECT id FROM person WHERE id >= lockstep_first.id ORDER BY id LIMIT 1000) AS batch
      ORDER BY id DESC LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE person
      SET name = ''
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND name IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.name: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_name_required CHECK (name IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#name: values for the rows that were written without one meanwhile
UPDATE person
  SET name = ''
  WHERE name IS NULL;

COMMIT;

BEGIN;

-- shop.Person#name: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_name_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: require a value for person.name
ALTER TABLE person
  ALTER COLUMN name SET NOT NULL;

-- shop.Person#name: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_name_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'require_person_name_and_reduce_city_length');

COMMIT;
