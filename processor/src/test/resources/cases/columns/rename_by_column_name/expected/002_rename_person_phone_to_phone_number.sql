-- 002_rename_person_phone_to_phone_number
--
-- Changes:
--   rename column person.phone to phone_number  (shop.Person#phone)
--   change column person.phone_number from VARCHAR(20) to VARCHAR(40)  (shop.Person#phone)
--   require a value for person.phone_number  (shop.Person#phone)
--   rename constraint person_phone_key on person to person_phone_number_key  (shop.Person#phone)
--   rename index person_phone_idx on person to person_phone_number_idx  (shop.Person#phone)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.phone fails from this moment on
--   a row of person without a value for phone_number stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#phone: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, phone AS phone_number FROM person) AS person
      WHERE phone_number IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have no phone, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Give them a value, or @Backfill one.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rename column person.phone to phone_number
ALTER TABLE person
  RENAME COLUMN phone TO phone_number;

-- shop.Person#phone: rename constraint person_phone_key on person to person_phone_number_key
ALTER TABLE person
  RENAME CONSTRAINT person_phone_key TO person_phone_number_key;

-- shop.Person#phone: rename index person_phone_idx on person to person_phone_number_idx
ALTER INDEX person_phone_idx RENAME TO person_phone_number_idx;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: change column person.phone_number from VARCHAR(20) to VARCHAR(40)
ALTER TABLE person
  ALTER COLUMN phone_number TYPE VARCHAR(40);

-- shop.Person#phone: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_phone_number_required CHECK (phone_number IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#phone: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_phone_number_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: require a value for person.phone_number
ALTER TABLE person
  ALTER COLUMN phone_number SET NOT NULL;

-- shop.Person#phone: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_phone_number_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_phone_to_phone_number');

COMMIT;
