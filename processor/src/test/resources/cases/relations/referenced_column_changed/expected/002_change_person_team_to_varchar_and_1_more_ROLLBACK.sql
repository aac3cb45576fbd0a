-- 002_change_person_team_to_varchar_and_1_more_ROLLBACK
--
-- Takes back 002_change_person_team_to_varchar_and_1_more. LOSSY.
--
-- What stays as the migration left it:
--   values of person.team went through an expression and come back in the form that varchar(255) gives them
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.team that is no bigint stops the migration
--   a row of person that breaks person_team_fkey stops the migration

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
  PERFORM count(team::bigint) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM team::bigint FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a team that is no BIGINT, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
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
      FROM (SELECT ctid, id, (team::bigint)::BIGINT AS team FROM person) AS child
      WHERE child.team IS NOT NULL
        AND NOT EXISTS (SELECT FROM team AS parent WHERE parent.id = child.team)) AS found;
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

-- shop.Person#team: change column person.team from VARCHAR(255) to BIGINT
ALTER TABLE person
  ALTER COLUMN team TYPE BIGINT
  USING team::bigint;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_team_fkey FOREIGN KEY (team) REFERENCES team (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#team: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_team_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
