-- 002_change_mood_and_rename_cheerful
--
-- Changes:
--   change type mood  (shop.Mood)
--   rename constraint cheerful on person to never_sad  (shop.Person)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person is written anew
--   a value of person.mood that is no longer a label stops the migration
--
-- Rollback: LOSSLESS.

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
      WHERE mood::TEXT IN ('ANGRY')) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a mood that is to be no value any more, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Give them another value: ANGRY will be gone.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename constraint cheerful on person to never_sad
ALTER TABLE person
  RENAME CONSTRAINT cheerful TO never_sad;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Mood: change type mood
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('HAPPY', 'SAD');
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS never_sad;
ALTER TABLE person
  ALTER COLUMN mood TYPE mood USING mood::TEXT::mood;
ALTER TABLE person
  ADD CONSTRAINT never_sad CHECK (mood <> 'SAD');
DROP TYPE mood_old;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_mood_and_rename_cheerful');

COMMIT;
