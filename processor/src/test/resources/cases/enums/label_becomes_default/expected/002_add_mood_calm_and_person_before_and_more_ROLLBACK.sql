-- 002_add_mood_calm_and_person_before_and_more_ROLLBACK
--
-- Takes back 002_add_mood_calm_and_person_before_and_more. LOSSY. What was written to the new structure since is lost:
--   the values of person.before
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person is written anew
--   a value of person.mood that is no longer a label stops the migration
--   an application that still uses person.before fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE mood::TEXT IN ('CALM')) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a mood that is to be no value any more, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Give them another value: CALM will be gone.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Mood: change type mood
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('HAPPY', 'SAD');
ALTER TABLE person
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::TEXT::mood,
  ALTER COLUMN before DROP DEFAULT,
  ALTER COLUMN before DROP NOT NULL,
  ALTER COLUMN before TYPE mood USING NULL;
DROP TYPE mood_old;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mood: change the default of person.mood
ALTER TABLE person
  ALTER COLUMN mood SET DEFAULT 'SAD';

-- shop.Person#before: drop column person.before
ALTER TABLE person
  DROP COLUMN IF EXISTS before;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
