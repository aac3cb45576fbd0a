-- 002_drop_person_team_id_fkey_and_link_person_to_team_ROLLBACK
--
-- Takes back 002_drop_person_team_id_fkey_and_link_person_to_team. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_team_id_fkey stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#team: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', child.id) AS sample, row_number() OVER (ORDER BY child.id) AS place
      FROM person AS child
      WHERE child.team_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM team AS parent WHERE parent.id = child.team_id)) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person name a row of team that is not there, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'foreign_key_violation', HINT = 'Correct or delete them, or add the rows that they name.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#formerTeam: drop constraint person_formerteam_id_fkey on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_formerteam_id_fkey;

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
