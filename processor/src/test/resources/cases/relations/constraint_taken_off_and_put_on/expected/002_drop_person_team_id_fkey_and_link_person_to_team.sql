-- 002_drop_person_team_id_fkey_and_link_person_to_team
--
-- Changes:
--   drop constraint person_team_id_fkey on person  (shop.Person#team)
--   add constraint person_formerteam_id_fkey on person  (shop.Person#formerTeam)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_formerteam_id_fkey stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#formerTeam: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', child.id) AS sample, row_number() OVER (ORDER BY child.id) AS place
      FROM person AS child
      WHERE child.formerteam_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM team AS parent WHERE parent.id = child.formerteam_id)) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person name a row of team that is not there, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'foreign_key_violation', HINT = 'Correct or delete them, or add the rows that they name.';
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

-- shop.Person#formerTeam: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT person_formerteam_id_fkey FOREIGN KEY (formerteam_id) REFERENCES team (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#formerTeam: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_formerteam_id_fkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_team_id_fkey_and_link_person_to_team');

COMMIT;
