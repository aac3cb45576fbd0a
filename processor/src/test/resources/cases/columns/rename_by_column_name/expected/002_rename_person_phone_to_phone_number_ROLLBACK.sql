-- 002_rename_person_phone_to_phone_number_ROLLBACK
--
-- Takes back 002_rename_person_phone_to_phone_number. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   an application that still says person.phone_number fails from this moment on
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.phone that is no varchar(20) stops the migration

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
      FROM (SELECT ctid, id, phone_number AS phone FROM person) AS person
      WHERE length(rtrim(phone::TEXT)) > 20) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a phone_number of more than 20 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rename column person.phone_number to phone
ALTER TABLE person
  RENAME COLUMN phone_number TO phone;

-- shop.Person#phone: rename constraint person_phone_number_key on person to person_phone_key
ALTER TABLE person
  RENAME CONSTRAINT person_phone_number_key TO person_phone_key;

-- shop.Person#phone: rename index person_phone_number_idx on person to person_phone_idx
ALTER INDEX person_phone_number_idx RENAME TO person_phone_idx;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: change column person.phone from VARCHAR(40) to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN phone TYPE VARCHAR(20);

-- shop.Person#phone: no longer require a value for person.phone
ALTER TABLE person
  ALTER COLUMN phone DROP NOT NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
