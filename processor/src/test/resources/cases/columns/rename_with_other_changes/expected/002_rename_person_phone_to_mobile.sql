-- 002_rename_person_phone_to_mobile
--
-- Changes:
--   rename column person.phone to mobile  (shop.Person#mobile)
--   change column person.mobile from VARCHAR(20) to VARCHAR(10)  (shop.Person#mobile)
--   change the default of person.mobile  (shop.Person#mobile)
--   require a value for person.mobile  (shop.Person#mobile)
--   comment on column person.mobile  (shop.Person#mobile)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   an application that still says person.phone fails from this moment on
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.mobile that is no varchar(10) stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   rows of person without a value for mobile keep the one that they were given

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#mobile: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, phone AS mobile FROM person) AS person
      WHERE length(rtrim(mobile::TEXT)) > 10) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a phone of more than 10 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mobile: rename column person.phone to mobile
ALTER TABLE person
  RENAME COLUMN phone TO mobile;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mobile: change column person.mobile from VARCHAR(20) to VARCHAR(10)
ALTER TABLE person
  ALTER COLUMN mobile TYPE VARCHAR(10);

-- shop.Person#mobile: change the default of person.mobile
ALTER TABLE person
  ALTER COLUMN mobile SET DEFAULT 'none';

COMMIT;

-- shop.Person#mobile: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET mobile = 'none'
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND mobile IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.mobile: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mobile: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_mobile_required CHECK (mobile IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mobile: values for the rows that were written without one meanwhile
UPDATE person
  SET mobile = 'none'
  WHERE mobile IS NULL;

COMMIT;

BEGIN;

-- shop.Person#mobile: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_mobile_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mobile: require a value for person.mobile
ALTER TABLE person
  ALTER COLUMN mobile SET NOT NULL;

-- shop.Person#mobile: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_mobile_required;

-- shop.Person#mobile: comment on column person.mobile
COMMENT ON COLUMN person.mobile IS 'where to call';

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_phone_to_mobile');

COMMIT;
