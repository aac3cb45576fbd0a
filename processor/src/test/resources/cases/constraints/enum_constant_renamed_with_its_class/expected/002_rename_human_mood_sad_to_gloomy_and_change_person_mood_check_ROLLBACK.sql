-- 002_rename_human_mood_sad_to_gloomy_and_change_person_mood_check_ROLLBACK
--
-- Takes back 002_rename_human_mood_sad_to_gloomy_and_change_person_mood_check. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   rows of person with GLOOMY stay locked until all of them have SAD
--   an application that still writes GLOOMY to person.mood fails
--   a row of person that breaks person_mood_check stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE NOT (mood in ('HAPPY','SAD')) AND mood <> 'GLOOMY') AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_mood_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: mood in (''HAPPY'',''SAD'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check,
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','SAD')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: rename value GLOOMY of person.mood to SAD
UPDATE person
  SET mood = 'SAD'
  WHERE mood = 'GLOOMY';

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
