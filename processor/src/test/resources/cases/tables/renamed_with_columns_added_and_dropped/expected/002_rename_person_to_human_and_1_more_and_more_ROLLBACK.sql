-- 002_rename_person_to_human_and_1_more_and_more_ROLLBACK
--
-- Takes back 002_rename_person_to_human_and_1_more_and_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of human.fax
--
-- Locks:
--   human: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   an application that still says human fails from this moment on
--   an application that still says person.fullname fails from this moment on
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.name that is no varchar(255) stops the migration
--   an application that still uses person.level fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#name: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, fullname AS name FROM human) AS person
      WHERE length(rtrim(name::TEXT)) > 255) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of human have a fullname of more than 255 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table human to person
ALTER TABLE human RENAME TO person;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rename column person.fullname to name
ALTER TABLE person
  RENAME COLUMN fullname TO name;

-- shop.Person#id: rename constraint human_pkey on person to person_pkey
ALTER TABLE person
  RENAME CONSTRAINT human_pkey TO person_pkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#fax: add column person.fax VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS fax VARCHAR(255);

-- shop.Person#name: change column person.name from VARCHAR(300) to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(255);

-- shop.Human#level: drop column person.level
ALTER TABLE person
  DROP COLUMN IF EXISTS level;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
