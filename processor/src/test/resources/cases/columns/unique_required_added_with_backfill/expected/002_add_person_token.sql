-- 002_add_person_token
--
-- Changes:
--   add column person.token UUID NOT NULL  (shop.Person#token)
--   add constraint person_token_key on person  (shop.Person#token)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_token_key stops the migration
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.token

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#token: add column person.token UUID
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS token UUID;

COMMIT;

-- shop.Person#token: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
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
      SET token = gen_random_uuid()
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND token IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.token: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#token: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT lockstep_token_required CHECK (token IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#token: values for the rows that were written without one meanwhile
UPDATE person
  SET token = gen_random_uuid()
  WHERE token IS NULL;

COMMIT;

BEGIN;

-- shop.Person#token: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT lockstep_token_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#token: require a value for person.token
ALTER TABLE person
  ALTER COLUMN token SET NOT NULL;

-- shop.Person#token: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS lockstep_token_required;

COMMIT;

-- shop.Person#token: built while others read and write; if that fails, drop the index person_token_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_token_key
  ON person (token);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#token: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT person_token_key UNIQUE USING INDEX person_token_key;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_token');

COMMIT;
