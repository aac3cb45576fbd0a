-- 002_rename_hobby_to_pastime_and_2_more_and_more
--
-- Changes:
--   rename table hobby to pastime  (shop.Person#hobbies)
--   rename column pastime.place to position  (shop.Person#hobbies.{order})
--   rename column phone.kind to label  (shop.Person#phones.{key})
--   change column pastime.name from VARCHAR(20) to VARCHAR(40)  (shop.Person#hobbies.{element})
--   rename constraint hobby_pkey on pastime to pastime_pkey  (shop.Person#hobbies.{order})
--   rename constraint hobby_person_id_fkey on pastime to pastime_person_id_fkey  (shop.Person#hobbies.{owner})
--   rename constraint hobby_place_check on pastime to pastime_position_check  (shop.Person#hobbies.{order})
--   require a value for phone.number  (shop.Person#phones.{element})
--
-- Locks:
--   hobby: ACCESS EXCLUSIVE, for a moment
--   pastime: ACCESS EXCLUSIVE, for a moment
--   phone: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says hobby fails from this moment on
--   an application that still says pastime.place fails from this moment on
--   an application that still says phone.kind fails from this moment on
--   a row of phone without a value for number stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#phones.{element}: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', person_id, label) AS sample, row_number() OVER (ORDER BY person_id, label) AS place
      FROM (SELECT ctid, person_id, kind AS label, number FROM phone) AS phone
      WHERE number IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of phone have no number, among them person_id/kind %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Give them a value, or @Backfill one.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies: rename table hobby to pastime
ALTER TABLE hobby RENAME TO pastime;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies.{order}: rename column pastime.place to position
ALTER TABLE pastime
  RENAME COLUMN place TO "position";

-- shop.Person#hobbies.{order}: rename constraint hobby_pkey on pastime to pastime_pkey
ALTER TABLE pastime
  RENAME CONSTRAINT hobby_pkey TO pastime_pkey;

-- shop.Person#hobbies.{owner}: rename constraint hobby_person_id_fkey on pastime to pastime_person_id_fkey
ALTER TABLE pastime
  RENAME CONSTRAINT hobby_person_id_fkey TO pastime_person_id_fkey;

-- shop.Person#hobbies.{order}: rename constraint hobby_place_check on pastime to pastime_position_check
ALTER TABLE pastime
  RENAME CONSTRAINT hobby_place_check TO pastime_position_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phones.{key}: rename column phone.kind to label
ALTER TABLE phone
  RENAME COLUMN kind TO label;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies.{element}: change column pastime.name from VARCHAR(20) to VARCHAR(40)
ALTER TABLE pastime
  ALTER COLUMN name TYPE VARCHAR(40);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phones.{element}: rows written from now on are checked
ALTER TABLE phone
  ADD CONSTRAINT lockstep_number_required CHECK (number IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#phones.{element}: the rows that exist are checked, while others read and write
ALTER TABLE phone
  VALIDATE CONSTRAINT lockstep_number_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phones.{element}: require a value for phone.number
ALTER TABLE phone
  ALTER COLUMN number SET NOT NULL;

-- shop.Person#phones.{element}: the check has done its work
ALTER TABLE phone
  DROP CONSTRAINT IF EXISTS lockstep_number_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_hobby_to_pastime_and_2_more_and_more');

COMMIT;
