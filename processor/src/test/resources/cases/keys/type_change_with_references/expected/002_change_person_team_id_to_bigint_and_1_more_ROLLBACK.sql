-- 002_change_person_team_id_to_bigint_and_1_more_ROLLBACK
--
-- Takes back 002_change_person_team_id_to_bigint_and_1_more. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--   team: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.team_id that is no integer stops the migration
--   team and its indexes are written anew, and nobody can use it meanwhile
--   a value of team.id that is no integer stops the migration
--   a row of person that breaks person_team_id_fkey stops the migration

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
  PERFORM count(team_id::INTEGER) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM team_id::INTEGER FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a team_id that is no INTEGER, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Team#id: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(id::INTEGER) FROM team;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM team ORDER BY id LOOP
    BEGIN
      PERFORM id::INTEGER FROM team WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of team have a id that is no INTEGER, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: drop constraint person_team_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_team_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: change column person.team_id from BIGINT to INTEGER
ALTER TABLE person
  ALTER COLUMN team_id TYPE INTEGER;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#id: change column team.id from BIGINT to INTEGER
ALTER TABLE team
  ALTER COLUMN id TYPE INTEGER;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_team_id_fkey FOREIGN KEY (team_id) REFERENCES team (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#team: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_team_id_fkey;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
