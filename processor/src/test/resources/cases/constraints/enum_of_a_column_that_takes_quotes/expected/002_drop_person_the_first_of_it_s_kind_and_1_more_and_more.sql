-- 002_drop_person_the_first_of_it_s_kind_and_1_more_and_more
--
-- Changes:
--   drop column person.the first of it's kind  (shop.Person#first)
--   rename value SAD of person.what's up to GLOOMY  (shop.Person#mood)
--   change constraint person_what's up_check on person  (shop.Person#mood)
--   drop constraint person_the first of it's kind_check on person  (shop.Person#first)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   rows of person with SAD stay locked until all of them have GLOOMY
--   an application that still writes SAD to person.what's up fails
--   a row of person that breaks person_what's up_check stops the migration
--   an application that still uses person.the first of it's kind fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.the first of it's kind

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
      WHERE NOT ("what's up" in ('HAPPY','GLOOMY')) AND "what's up" <> 'SAD') AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_what''s up_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: "what''s up" in (''HAPPY'',''GLOOMY'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#first: drop constraint person_the first of it's kind_check on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS "person_the first of it's kind_check";

-- shop.Person#mood: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS "person_what's up_check",
  ADD CONSTRAINT "person_what's up_check" CHECK ("what's up" in ('HAPPY','GLOOMY')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#mood: rename value SAD of person.what's up to GLOOMY
UPDATE person
  SET "what's up" = 'GLOOMY'
  WHERE "what's up" = 'SAD';

COMMIT;

BEGIN;

-- shop.Person#mood: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT "person_what's up_check";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#first: drop column person.the first of it's kind
ALTER TABLE person
  DROP COLUMN IF EXISTS "the first of it's kind";

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_the_first_of_it_s_kind_and_1_more_and_more');

COMMIT;
