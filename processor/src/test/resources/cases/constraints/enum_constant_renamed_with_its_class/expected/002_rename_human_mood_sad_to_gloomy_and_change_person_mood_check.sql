-- 002_rename_human_mood_sad_to_gloomy_and_change_person_mood_check
--
-- Changes:
--   rename value SAD of person.mood to GLOOMY  (shop.Human#mood)
--   change constraint person_mood_check on person  (shop.Human#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   rows of person with SAD stay locked until all of them have GLOOMY
--   an application that still writes SAD to person.mood fails
--   a row of person that breaks person_mood_check stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Human#mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE NOT (mood in ('HAPPY','GLOOMY')) AND mood <> 'SAD') AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_mood_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: mood in (''HAPPY'',''GLOOMY'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Human#mood: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check,
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','GLOOMY')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Human#mood: rename value SAD of person.mood to GLOOMY
UPDATE person
  SET mood = 'GLOOMY'
  WHERE mood = 'SAD';

COMMIT;

BEGIN;

-- shop.Human#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_mood_check;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_human_mood_sad_to_gloomy_and_change_person_mood_check');

COMMIT;
