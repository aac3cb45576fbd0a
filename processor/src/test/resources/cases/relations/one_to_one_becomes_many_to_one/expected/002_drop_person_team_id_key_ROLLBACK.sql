-- 002_drop_person_team_id_key_ROLLBACK
--
-- Takes back 002_drop_person_team_id_key. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_team_id_key stops the migration

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
    FROM (SELECT concat_ws('/', team_id) AS sample, row_number() OVER (ORDER BY team_id) AS place
      FROM person
      WHERE team_id IS NOT NULL
      GROUP BY team_id
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of team_id stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

-- shop.Person#team: built while others read and write; if that fails, drop the index person_team_id_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_team_id_key
  ON person (team_id);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#team: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_team_id_key UNIQUE USING INDEX person_team_id_key;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
