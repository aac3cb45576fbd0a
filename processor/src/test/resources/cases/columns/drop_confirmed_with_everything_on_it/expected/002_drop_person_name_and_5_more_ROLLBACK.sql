-- 002_drop_person_name_and_5_more_ROLLBACK
--
-- Takes back 002_drop_person_name_and_5_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.name
--   the values of person.mood
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_name_age_key stops the migration
--   a row of person that breaks person_name_key stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: add column person.name VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS name VARCHAR(255);

-- shop.Person#mood: add column person.mood VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS mood VARCHAR(255);

COMMIT;

BEGIN;

-- shop.Person#name: stand-ins for the values that are gone, a different one for each row
UPDATE person
  SET name = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM person WHERE name IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM person)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM person WHERE name = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE person.ctid = lockstep_place;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_name_required CHECK (name IS NOT NULL) NOT VALID;

-- shop.Person#mood: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#name: stand-ins for the values that are gone, a different one for each row
UPDATE person
  SET name = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM person WHERE name IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM person)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM person WHERE name = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE person.ctid = lockstep_place;

COMMIT;

BEGIN;

-- shop.Person#name: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_name_required;

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: require a value for person.name
ALTER TABLE person
  ALTER COLUMN name SET NOT NULL;

-- shop.Person#name: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_name_required;

COMMIT;

-- shop.Person#name: built while others read and write; if that fails, drop the index person_name_age_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_name_age_key
  ON person (name, age);

-- shop.Person#name: built while others read and write; if that fails, drop the index person_name_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_name_key
  ON person (name);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_name_age_key UNIQUE USING INDEX person_name_age_key;

-- shop.Person#name: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_name_key UNIQUE USING INDEX person_name_key;

COMMIT;

-- shop.Person#name: built while others read and write; if that fails, drop the index by_name_and_age and run this again
CREATE INDEX CONCURRENTLY by_name_and_age
  ON person (name, age);

BEGIN;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
