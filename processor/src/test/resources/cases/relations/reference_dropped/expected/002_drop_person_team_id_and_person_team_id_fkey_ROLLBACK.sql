-- 002_drop_person_team_id_and_person_team_id_fkey_ROLLBACK
--
-- Takes back 002_drop_person_team_id_and_person_team_id_fkey. IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.team_id
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--   team: SHARE ROW EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person without a value for team_id stops the migration
--   a row of person that breaks person_team_id_fkey stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: add column person.team_id BIGINT
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS team_id BIGINT;

COMMIT;

-- shop.Person#team: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
DO $$
DECLARE
  lockstep_first RECORD;
  lockstep_last RECORD;
  lockstep_batches BIGINT := 0;
BEGIN
  SELECT id INTO lockstep_first FROM person ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO lockstep_last
      FROM (SELECT id FROM person WHERE id >= lockstep_first.id ORDER BY id LIMIT 1000) AS batch
      ORDER BY id DESC LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE person
      SET team_id = (SELECT parent.id FROM team AS parent ORDER BY parent.id LIMIT 1)
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND team_id IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.team_id: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_team_id_required CHECK (team_id IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#team: values for the rows that were written without one meanwhile
UPDATE person
  SET team_id = (SELECT parent.id FROM team AS parent ORDER BY parent.id LIMIT 1)
  WHERE team_id IS NULL;

COMMIT;

BEGIN;

-- shop.Person#team: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_team_id_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: require a value for person.team_id
ALTER TABLE person
  ALTER COLUMN team_id SET NOT NULL;

-- shop.Person#team: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_team_id_required;

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
