-- 002_drop_person_discount_and_change_person_dtype_check
--
-- Changes:
--   drop column person.discount  (shop.Customer#discount)
--   change constraint person_dtype_check on person  (shop.Person#{discriminator})
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks person_dtype_check stops the migration
--   an application that still uses person.discount fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of person.discount

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
      WHERE NOT (dtype in ('Person','Employee'))) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break person_dtype_check, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: dtype in (''Person'',''Employee'')';
  END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#{discriminator}: rows written from now on are checked by the new rule, and never by none
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS person_dtype_check,
  ADD CONSTRAINT person_dtype_check CHECK (dtype in ('Person','Employee')) NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#{discriminator}: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT person_dtype_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Customer#discount: drop column person.discount
ALTER TABLE person
  DROP COLUMN IF EXISTS discount;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_person_discount_and_change_person_dtype_check');

COMMIT;
