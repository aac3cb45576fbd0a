-- 002_rename_person_columns_and_drop_person_phone_key_and_3_more_ROLLBACK
--
-- Takes back 002_rename_person_columns_and_drop_person_phone_key_and_3_more. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.phone__dropped_002 fails from this moment on
--   an application that still says person.level__dropped_002 fails from this moment on
--   an application that still says person.mood__dropped_002 fails from this moment on
--   an application that still says person.boss_id__dropped_002 fails from this moment on
--   a row of person that breaks person_mood_check stops the migration
--   a row of person that breaks person_phone_key stops the migration
--   a row of person that breaks person_boss_id_fkey stops the migration

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
    FROM (SELECT concat_ws('/', phone) AS sample, row_number() OVER (ORDER BY phone) AS place
      FROM (SELECT ctid, id, level, mood, boss_id, phone FROM (SELECT ctid, id, phone__dropped_002 AS phone, level__dropped_002 AS level, mood__dropped_002 AS mood, boss_id__dropped_002 AS boss_id FROM person) AS person WHERE phone IS NOT NULL) AS person
      WHERE phone IS NOT NULL
      GROUP BY phone
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of phone__dropped_002 stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

-- shop.Person#mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, phone__dropped_002 AS phone, level__dropped_002 AS level, mood__dropped_002 AS mood, boss_id__dropped_002 AS boss_id FROM person) AS person
      WHERE NOT (mood in ('HAPPY','SAD'))) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_mood_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: mood in (''HAPPY'',''SAD'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rename column person.phone__dropped_002 to phone
ALTER TABLE person
  RENAME COLUMN phone__dropped_002 TO phone;

-- shop.Person#level: rename column person.level__dropped_002 to level
ALTER TABLE person
  RENAME COLUMN level__dropped_002 TO level;

-- shop.Person#mood: rename column person.mood__dropped_002 to mood
ALTER TABLE person
  RENAME COLUMN mood__dropped_002 TO mood;

-- shop.Person#boss: rename column person.boss_id__dropped_002 to boss_id
ALTER TABLE person
  RENAME COLUMN boss_id__dropped_002 TO boss_id;

COMMIT;

BEGIN;

-- shop.Person#phone: stand-ins for the values that are gone, a different one for each row
UPDATE person
  SET phone = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM person WHERE phone IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM person)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM person WHERE phone = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE person.ctid = lockstep_place;

COMMIT;

-- shop.Person#level: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET level = 7
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND level IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.level: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_phone_required CHECK (phone IS NOT NULL) NOT VALID;

-- shop.Person#level: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_level_required CHECK (level IS NOT NULL) NOT VALID;

-- shop.Person#mood: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','SAD')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#phone: stand-ins for the values that are gone, a different one for each row
UPDATE person
  SET phone = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM person WHERE phone IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM person)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM person WHERE phone = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE person.ctid = lockstep_place;

COMMIT;

BEGIN;

-- shop.Person#level: values for the rows that were written without one meanwhile
UPDATE person
  SET level = 7
  WHERE level IS NULL;

COMMIT;

BEGIN;

-- shop.Person#phone: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_phone_required;

COMMIT;

BEGIN;

-- shop.Person#level: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_level_required;

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: require a value for person.phone
ALTER TABLE person
  ALTER COLUMN phone SET NOT NULL;

-- shop.Person#phone: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_phone_required;

-- shop.Person#level: require a value for person.level
ALTER TABLE person
  ALTER COLUMN level SET NOT NULL;

-- shop.Person#level: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_level_required;

COMMIT;

-- shop.Person#phone: built while others read and write; if that fails, drop the index person_phone_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_phone_key
  ON person (phone);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#phone: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_phone_key UNIQUE USING INDEX person_phone_key;

COMMIT;

-- shop.Person#phone: built while others read and write; if that fails, drop the index person_phone_idx and run this again
CREATE INDEX CONCURRENTLY person_phone_idx
  ON person (phone);

BEGIN;

-- shop.Person#phone: comment on column person.phone
COMMENT ON COLUMN person.phone IS NULL;

-- shop.Person#level: comment on column person.level
COMMENT ON COLUMN person.level IS NULL;

-- shop.Person#mood: comment on column person.mood
COMMENT ON COLUMN person.mood IS NULL;

-- shop.Person#boss: comment on column person.boss_id
COMMENT ON COLUMN person.boss_id IS NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#boss: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES person (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#boss: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_boss_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
