-- 002_change_mood_and_person_low_default
--
-- Changes:
--   change type mood  (shop.Mood)
--   change the default of person.low  (shop.Person#low)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person is written anew, with the values of low
--   person is written anew
--   a value of person.mood that is no longer a label stops the migration
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.low, for which computed ones come
--
-- What stays as the migration left it:
--   values of person.mood went through an expression and come back in the form that mood gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#low: add column person.low_kept BOOLEAN
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS low_kept BOOLEAN;

-- shop.Person#low: give person.low_kept values
ALTER TABLE person
  ALTER COLUMN low_kept TYPE BOOLEAN
  USING mood IN ('SAD', 'CALM');

-- shop.Person#low: drop column person.low
ALTER TABLE person
  DROP COLUMN IF EXISTS low;

-- shop.Person#low: rename column person.low_kept to low
ALTER TABLE person
  RENAME COLUMN low_kept TO low;

-- shop.Person#low: require a value for person.low
ALTER TABLE person
  ALTER COLUMN low SET NOT NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Mood: change type mood
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('CALM', 'HAPPY');
ALTER TABLE person
  ALTER COLUMN mood TYPE mood USING (CASE mood WHEN 'SAD' THEN 'CALM' ELSE mood END)::TEXT::mood;
DROP TYPE mood_old;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#low: change the default of person.low
ALTER TABLE person
  ALTER COLUMN low SET DEFAULT false;

COMMIT;

-- shop.Person#low: built while others read and write; if that fails, drop the index low_people and run this again
CREATE INDEX CONCURRENTLY low_people
  ON person (low);

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_mood_and_person_low_default');

COMMIT;
