-- 002_change_person_team_to_varchar_and_1_more
--
-- Changes:
--   change column person.team from BIGINT to VARCHAR(255)  (shop.Person#team)
--   change constraint person_team_fkey on person  (shop.Person#team)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.team that is no varchar(255) stops the migration
--   a row of person that breaks person_team_fkey stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.team went through an expression and come back in the form that varchar(255) gives them

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#team: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(team::text) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM team::text FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a team that is no VARCHAR(255), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Person#team: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim((team::text)::TEXT)) > 255) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a team of more than 255 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#team: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', child.id) AS sample, row_number() OVER (ORDER BY child.id) AS place
      FROM (SELECT ctid, id, (team::text)::VARCHAR(255) AS team FROM person) AS child
      WHERE child.team IS NOT NULL
        AND NOT EXISTS (SELECT FROM team AS parent WHERE parent.code = child.team)) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person name a row of team that is not there, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'foreign_key_violation', HINT = 'Correct or delete them, or add the rows that they name.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_team_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: change column person.team from BIGINT to VARCHAR(255)
ALTER TABLE person
  ALTER COLUMN team TYPE VARCHAR(255)
  USING team::text;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_team_fkey FOREIGN KEY (team) REFERENCES team (code) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#team: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_team_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_team_to_varchar_and_1_more');

COMMIT;
