-- 002_expand_kind_length_and_change_person_kind_check
--
-- Changes:
--   change column person.kind from VARCHAR(10) to VARCHAR(20)  (shop.Person#{discriminator})
--   change constraint person_kind_check on person  (shop.Person#{discriminator})
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   every row of person is checked again under the lock, for a check names kind
--   a row of person that breaks person_kind_check stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#{discriminator}: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE NOT (kind in ('Person','EMP'))) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_kind_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: kind in (''Person'',''EMP'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#{discriminator}: change column person.kind from VARCHAR(10) to VARCHAR(20)
ALTER TABLE person
  ALTER COLUMN kind TYPE VARCHAR(20);

-- shop.Person#{discriminator}: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_kind_check,
  ADD CONSTRAINT person_kind_check CHECK (kind in ('Person','EMP')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#{discriminator}: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_kind_check;

INSERT INTO schema_migrations (version, name) VALUES (2, 'expand_kind_length_and_change_person_kind_check');

COMMIT;
