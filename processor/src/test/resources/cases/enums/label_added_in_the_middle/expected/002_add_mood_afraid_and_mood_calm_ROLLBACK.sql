-- 002_add_mood_afraid_and_mood_calm_ROLLBACK
--
-- Takes back 002_add_mood_afraid_and_mood_calm. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person is written anew
--   a value of person.mood that is no longer a label stops the migration

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
      WHERE mood::TEXT IN ('AFRAID', 'CALM')) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a mood that is to be no value any more, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Give them another value: AFRAID, CALM will be gone.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Mood: change type mood
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('ANGRY', 'SAD');
ALTER TABLE person
  ALTER COLUMN mood TYPE mood USING mood::TEXT::mood;
DROP TYPE mood_old;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
