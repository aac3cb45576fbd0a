-- 002_rename_person_mood_sad_to_gloomy_and_more
--
-- Changes:
--   rename value SAD of person.mood to GLOOMY  (shop.Person#mood)
--   change constraint person_mood_check on person  (shop.Person#mood)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   rows of person with SAD stay locked until all of them have GLOOMY
--   an application that still writes SAD to person.mood fails
--   every row of person is checked under the lock
--   a row of person that breaks person_mood_check stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

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
      WHERE NOT (mood in ('HAPPY','GLOOMY')) AND mood <> 'SAD') AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_mood_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: mood in (''HAPPY'',''GLOOMY'')';
  END IF;
END
$$;

-- shop.Person#mood: drop constraint person_mood_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_mood_check;

-- shop.Person#mood: rename value SAD of person.mood to GLOOMY
UPDATE person
  SET mood = 'GLOOMY'
  WHERE mood = 'SAD';

-- shop.Person#mood: add constraint person_mood_check on person
ALTER TABLE person
  ADD CONSTRAINT person_mood_check CHECK (mood in ('HAPPY','GLOOMY'));

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_mood_sad_to_gloomy_and_more');

COMMIT;
