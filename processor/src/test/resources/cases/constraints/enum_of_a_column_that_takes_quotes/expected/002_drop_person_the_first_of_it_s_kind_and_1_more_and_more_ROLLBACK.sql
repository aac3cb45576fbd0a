-- 002_drop_person_the_first_of_it_s_kind_and_1_more_and_more_ROLLBACK
--
-- Takes back 002_drop_person_the_first_of_it_s_kind_and_1_more_and_more. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.the first of it's kind
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   rows of person with GLOOMY stay locked until all of them have SAD
--   an application that still writes GLOOMY to person.what's up fails
--   a row of person that breaks person_what's up_check stops the migration
--   a row of person that breaks person_the first of it's kind_check stops the migration

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
      WHERE NOT ("what's up" in ('HAPPY','SAD')) AND "what's up" <> 'GLOOMY') AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_what''s up_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: "what''s up" in (''HAPPY'',''SAD'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#first: add column person.the first of it's kind VARCHAR(255) DEFAULT 'HAPPY' NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS "the first of it's kind" VARCHAR(255) DEFAULT 'HAPPY' NOT NULL;

-- shop.Person#first: change the default of person.the first of it's kind
ALTER TABLE person
  ALTER COLUMN "the first of it's kind" DROP DEFAULT;

-- shop.Person#mood: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS "person_what's up_check",
  ADD CONSTRAINT "person_what's up_check" CHECK ("what's up" in ('HAPPY','SAD')) NOT VALID;

-- shop.Person#first: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT "person_the first of it's kind_check" CHECK ("the first of it's kind" in ('HAPPY','SAD')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: rename value GLOOMY of person.what's up to SAD
UPDATE person
  SET "what's up" = 'SAD'
  WHERE "what's up" = 'GLOOMY';

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT "person_what's up_check";

COMMIT;

BEGIN;

-- shop.Person#first: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT "person_the first of it's kind_check";

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
