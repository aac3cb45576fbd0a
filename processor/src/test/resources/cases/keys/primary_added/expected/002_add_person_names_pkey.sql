-- 002_add_person_names_pkey
--
-- Changes:
--   add constraint person_names_pkey on person_names  (shop.Person#names.{owner})
--
-- Locks:
--   person_names: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person_names that breaks person_names_pkey stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#names.{owner}: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', person_id, names) AS sample, row_number() OVER (ORDER BY person_id, names) AS place
      FROM person_names
      GROUP BY person_id, names
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of person_id, names stand in more than one row of person_names, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

COMMIT;

-- shop.Person#names.{owner}: built while others read and write; if that fails, drop the index person_names_pkey and run this again
CREATE UNIQUE INDEX CONCURRENTLY person_names_pkey
  ON person_names (person_id, names);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#names.{owner}: the finished index becomes the constraint
ALTER TABLE person_names
  ADD CONSTRAINT person_names_pkey PRIMARY KEY USING INDEX person_names_pkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_names_pkey');

COMMIT;
