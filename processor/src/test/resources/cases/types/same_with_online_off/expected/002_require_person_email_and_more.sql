-- 002_require_person_email_and_more
--
-- Changes:
--   require a value for person.email  (shop.Person#email)
--   change column person.name from VARCHAR(255) to VARCHAR(100)  (shop.Person#name)
--   add constraint person_email_key on person  (shop.Person#email)
--   create index by_name on person  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   person and its indexes are written anew, and nobody can use it meanwhile
--   a value of person.name that is no varchar(100) stops the migration
--   rows of person that get a value for email stay locked until all of them have it
--   every row of person is read under the lock
--   nobody can use person while the index of person_email_key is built
--   a row of person that breaks person_email_key stops the migration
--   nobody can write to person while the index is built
--
-- Rollback: LOSSY.
--
-- What stays as the migration left it:
--   rows of person without a value for email keep the one that they were given

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE length(rtrim(name::TEXT)) > 100) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person have a name of more than 100 characters, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'string_data_right_truncation', HINT = 'Shorten them; nothing is cut unasked.';
  END IF;
END
$$;

-- shop.Person#email: rows that would stop the migration later stop it here, before anything is done
DO $$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', email) AS sample, row_number() OVER (ORDER BY email) AS place
      FROM (SELECT ctid, id, name, coalesce(email, ('')::VARCHAR(255)) AS email FROM person) AS person
      WHERE email IS NOT NULL
      GROUP BY email
      HAVING count(*) > 1) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% values of email stand in more than one row of person, among them %', lockstep_count, lockstep_sample USING ERRCODE = 'unique_violation', HINT = 'Leave one row of each.';
  END IF;
END
$$;

-- shop.Person#name: change column person.name from VARCHAR(255) to VARCHAR(100)
ALTER TABLE person
  ALTER COLUMN name TYPE VARCHAR(100);

-- shop.Person#email: values for the rows that exist
UPDATE person
  SET email = ''
  WHERE email IS NULL;

-- shop.Person#email: require a value for person.email
ALTER TABLE person
  ALTER COLUMN email SET NOT NULL;

-- shop.Person#email: add constraint person_email_key on person
ALTER TABLE person
  ADD CONSTRAINT person_email_key UNIQUE (email);

-- shop.Person#name: create index by_name on person
CREATE INDEX IF NOT EXISTS by_name
  ON person (name);

INSERT INTO schema_migrations (version, name) VALUES (2, 'require_person_email_and_more');

COMMIT;
