-- 002_comment_on_person_and_add_person_user_and_5_more
--
-- Changes:
--   comment on table person  (shop.Person)
--   add column person.:USER VARCHAR(255)  (shop.Person#user)
--   add column person.a DROP TABLE person; -- VARCHAR(255) NOT NULL  (shop.Person#broken)
--   add column person.$$ % ' VARCHAR(255) DEFAULT '$$; DROP TABLE person; --' NOT NULL  (shop.Person#dollars)
--   add constraint $$; \q on person  (shop.Person#user)
--   add constraint 50% " ); DROP TABLE person; -- DROP TABLE person on person  (shop.Person)
--   create index $lockstep1$ on person  (shop.Person)
--   create index by " DROP TABLE person; \q on person  (shop.Person#name)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   a row of person that breaks 50% " ); DROP TABLE person; -- DROP TABLE person stops the migration
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.:USER
--   the values of person.a DROP TABLE person; --
--   the values of person.$$ % '

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person: rows that would stop the migration later stop it here, before anything is done
DO $lockstep1$
DECLARE
  lockstep_count BIGINT;
  lockstep_sample TEXT;
BEGIN
  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
    INTO lockstep_count, lockstep_sample
    FROM (SELECT concat_ws('/', id) AS sample, row_number() OVER (ORDER BY id) AS place
      FROM person
      WHERE NOT (name <> '; -- $$ \q')) AS found;
  IF lockstep_count > 0 THEN
    RAISE EXCEPTION '% rows of person break 50%% " ); DROP TABLE person; --
DROP TABLE person, among them id %', lockstep_count, lockstep_sample USING ERRCODE = 'check_violation', HINT = 'Correct them: name <> ''; -- $$ \q''';
  END IF;
END
$lockstep1$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#user: add column person.:USER VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS ":USER" VARCHAR(255);

-- shop.Person#broken: add column person.a DROP TABLE person; -- VARCHAR(255)
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS "a
DROP TABLE person; --" VARCHAR(255);

-- shop.Person#dollars: add column person.$$ % ' VARCHAR(255) DEFAULT '$$; DROP TABLE person; --' NOT NULL
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS "$$ % '" VARCHAR(255) DEFAULT '$$; DROP TABLE person; --' NOT NULL;

COMMIT;

-- shop.Person#broken: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
DO $lockstep1$
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
      SET "a
DROP TABLE person; --" = '$$ % ; \q :USER'
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND "a
DROP TABLE person; --" IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'person.a
DROP TABLE person; --: % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$lockstep1$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#broken: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT "lockstep_a
DROP TABLE person; --_required" CHECK ("a
DROP TABLE person; --" IS NOT NULL) NOT VALID;

-- shop.Person: rows written from now on are checked
ALTER TABLE person
  ADD CONSTRAINT "50% "" ); DROP TABLE person; --
DROP TABLE person" CHECK (name <> '; -- $$ \q') NOT VALID;

COMMIT;

BEGIN;

-- shop.Person#broken: values for the rows that were written without one meanwhile
UPDATE person
  SET "a
DROP TABLE person; --" = '$$ % ; \q :USER'
  WHERE "a
DROP TABLE person; --" IS NULL;

COMMIT;

BEGIN;

-- shop.Person#broken: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT "lockstep_a
DROP TABLE person; --_required";

COMMIT;

BEGIN;

-- shop.Person: the rows that exist are checked, while others read and write
ALTER TABLE person
  VALIDATE CONSTRAINT "50% "" ); DROP TABLE person; --
DROP TABLE person";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#broken: require a value for person.a DROP TABLE person; --
ALTER TABLE person
  ALTER COLUMN "a
DROP TABLE person; --" SET NOT NULL;

-- shop.Person#broken: the check has done its work
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS "lockstep_a
DROP TABLE person; --_required";

COMMIT;

-- shop.Person#user: built while others read and write; if that fails, drop the index $$; \q and run this again
CREATE UNIQUE INDEX CONCURRENTLY "$$; \q"
  ON person (":USER");

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#user: the finished index becomes the constraint
ALTER TABLE person
  ADD CONSTRAINT "$$; \q" UNIQUE USING INDEX "$$; \q";

COMMIT;

-- shop.Person: built while others read and write; if that fails, drop the index $lockstep1$ and run this again
CREATE INDEX CONCURRENTLY "$lockstep1$"
  ON person ((lower(name || '$$')))
  WHERE name <> E'\'; --';

-- shop.Person#name: built while others read and write; if that fails, drop the index by " DROP TABLE person; \q and run this again
CREATE INDEX CONCURRENTLY "by ""
DROP TABLE person; \q"
  ON person (name);

BEGIN;

-- shop.Person: comment on table person
COMMENT ON TABLE person IS '''; DROP TABLE person; -- */ $$ \! touch /tmp/x :USER %s
DROP TABLE person;';

-- shop.Person#user: comment on column person.:USER
COMMENT ON COLUMN person.":USER" IS '*/ \
\! touch /tmp/x';

INSERT INTO schema_migrations (version, name) VALUES (2, 'comment_on_person_and_add_person_user_and_5_more');

COMMIT;
