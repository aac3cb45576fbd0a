-- 002_add_person_login
--
-- Changes:
--   add column person.login VARCHAR(255) NOT NULL  (shop.Person#login)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person without a value for login stops the migration
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.login

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#login: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM (SELECT ctid, id, email, (lower(email))::VARCHAR(255) AS login FROM person) AS person
      WHERE login IS NULL) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person get no login from lower(email), among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'not_null_violation', HINT = 'Correct what it is made of, or let @Backfill give every row a value.';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#login: add column person.login VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS login VARCHAR(255);

COMMIT;

-- shop.Person#login: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET login = lower(email)
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND login IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.login: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#login: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_login_required CHECK (login IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#login: values for the rows that were written without one meanwhile
UPDATE person
  SET login = lower(email)
  WHERE login IS NULL;

COMMIT;

BEGIN;

-- shop.Person#login: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_login_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#login: require a value for person.login
ALTER TABLE person
  ALTER COLUMN login SET NOT NULL;

-- shop.Person#login: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_login_required;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_login');

COMMIT;
