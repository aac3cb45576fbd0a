-- 002_rename_hobby_to_pastime_and_2_more_and_more_ROLLBACK
--
-- Takes back 002_rename_hobby_to_pastime_and_2_more_and_more. LOSSLESS.
--
-- Locks:
--   hobby: ACCESS EXCLUSIVE, for as long as its rows take
--   pastime: ACCESS EXCLUSIVE, for a moment
--   phone: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says pastime fails from this moment on
--   an application that still says hobby.position fails from this moment on
--   an application that still says phone.label fails from this moment on
--   hobby and its indexes are written anew, and nobody can use it meanwhile
--   a value of hobby.name that is no varchar(20) stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#hobbies.{element}: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', place, person_id) AS sample, row_number() OVER (ORDER BY place, person_id) AS place
      FROM (SELECT ctid, person_id, name, "position" AS place FROM pastime) AS hobby
      WHERE length(rtrim(name::TEXT)) > 20) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of pastime have a name of more than 20 characters, among them position/person_id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies: rename table pastime to hobby
ALTER TABLE pastime RENAME TO hobby;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies.{order}: rename column hobby.position to place
ALTER TABLE hobby
  RENAME COLUMN "position" TO place;

-- shop.Person#hobbies.{order}: rename constraint pastime_pkey on hobby to hobby_pkey
ALTER TABLE hobby
  RENAME CONSTRAINT pastime_pkey TO hobby_pkey;

-- shop.Person#hobbies.{owner}: rename constraint pastime_person_id_fkey on hobby to hobby_person_id_fkey
ALTER TABLE hobby
  RENAME CONSTRAINT pastime_person_id_fkey TO hobby_person_id_fkey;

-- shop.Person#hobbies.{order}: rename constraint pastime_position_check on hobby to hobby_place_check
ALTER TABLE hobby
  RENAME CONSTRAINT pastime_position_check TO hobby_place_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phones.{key}: rename column phone.label to kind
ALTER TABLE phone
  RENAME COLUMN label TO kind;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies.{element}: change column hobby.name from VARCHAR(40) to VARCHAR(20)
ALTER TABLE hobby
  ALTER COLUMN name TYPE VARCHAR(20);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phones.{element}: no longer require a value for phone.number
ALTER TABLE phone
  ALTER COLUMN number DROP NOT NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
