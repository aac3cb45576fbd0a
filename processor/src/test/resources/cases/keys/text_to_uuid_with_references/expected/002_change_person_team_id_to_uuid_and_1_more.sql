-- 002_change_person_team_id_to_uuid_and_1_more
--
-- Changes:
--   change column person.team_id from VARCHAR(255) to UUID  (shop.Person#team)
--   change column team.id from VARCHAR(255) to UUID  (shop.Team#id)
--   renew constraint person_team_id_fkey on person  (shop.Person#team)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--   team: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.team_id that is no uuid stops the migration
--   team and its indexes are written anew, and nobody can use it meanwhile
--   a value of team.id that is no uuid stops the migration
--   a row of person that breaks person_team_id_fkey stops the migration
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   values of person.team_id went through an expression and come back in the form that uuid gives them
--   values of team.id went through an expression and come back in the form that uuid gives them

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
  PERFORM count(team_id::uuid) FROM person;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM person ORDER BY id LOOP
    BEGIN
      PERFORM team_id::uuid FROM person WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of person have a team_id that is no UUID, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Team#id: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT := 0;
  lockstep_sample TEXT;
  lockstep_row RECORD;
BEGIN
  PERFORM count(id::uuid) FROM team;
EXCEPTION WHEN data_exception THEN
  FOR lockstep_row IN SELECT ctid AS place, concat_ws('/', id) AS sample FROM team ORDER BY id LOOP
    BEGIN
      PERFORM id::uuid FROM team WHERE ctid = lockstep_row.place;
    EXCEPTION WHEN data_exception THEN
      lockstep_count := lockstep_count + 1;
      IF lockstep_count <= 5 THEN
        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
      END IF;
    END;
  END LOOP;
  RAISE EXCEPTION '% rows of team have a id that is no UUID, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'data_exception', HINT = 'Correct them first.';
END
$$;

-- shop.Team#id: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, (id::uuid)::UUID AS id FROM team) AS team
      WHERE id IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of team get no id from id::uuid, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Correct what it is made of, or let @Backfill give every row a value.';
  END IF;
END
$$;

-- shop.Team#id: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, (id::uuid)::UUID AS id FROM team) AS team
      GROUP BY id
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of id stand in more than one row of team, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
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

-- shop.Person#team: change column person.team_id from VARCHAR(255) to UUID
ALTER TABLE person
  ALTER COLUMN team_id TYPE UUID
  USING team_id::uuid;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Team#id: change column team.id from VARCHAR(255) to UUID
ALTER TABLE team
  ALTER COLUMN id TYPE UUID
  USING id::uuid;

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

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_team_id_to_uuid_and_1_more');

COMMIT;
