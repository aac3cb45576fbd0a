-- 002_add_user_columns
--
-- Changes:
--   add column User.group VARCHAR(255)  (shop.User#group)
--   add column User.Straße VARCHAR(255)  (shop.User#street)
--   add column User.it's "so" VARCHAR(255) NOT NULL  (shop.User#quoted)
--   add column User.Boss Id BIGINT  (shop.User#boss)
--   add constraint User_group_key on User  (shop.User#group)
--   add constraint User_Boss Id_fkey on User  (shop.User#boss)
--
-- Locks:
--   User: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of User.group
--   the values of User.Straße
--   the values of User.it's "so"
--   the values of User.Boss Id

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.User#group: add column User.group VARCHAR(255)
ALTER TABLE "User"
  ADD COLUMN IF NOT EXISTS "group" VARCHAR(255);

-- shop.User#street: add column User.Straße VARCHAR(255)
ALTER TABLE "User"
  ADD COLUMN IF NOT EXISTS "Straße" VARCHAR(255);

-- shop.User#quoted: add column User.it's "so" VARCHAR(255)
ALTER TABLE "User"
  ADD COLUMN IF NOT EXISTS "it's ""so""" VARCHAR(255);

-- shop.User#boss: add column User.Boss Id BIGINT
ALTER TABLE "User"
  ADD COLUMN IF NOT EXISTS "Boss Id" BIGINT;

COMMIT;

-- shop.User#quoted: values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none
DO $$
DECLARE
  lockstep_first RECORD;
  lockstep_last RECORD;
  lockstep_batches BIGINT := 0;
BEGIN
  SELECT id INTO lockstep_first FROM "User" ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO lockstep_last
      FROM (SELECT id FROM "User" WHERE id >= lockstep_first.id ORDER BY id LIMIT 1000) AS batch
      ORDER BY id DESC LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE "User"
      SET "it's ""so""" = 'x'
      WHERE id BETWEEN lockstep_first.id AND lockstep_last.id AND "it's ""so""" IS NULL;
    COMMIT;
    lockstep_batches := lockstep_batches + 1;
    IF lockstep_batches % 100 = 0 THEN
      RAISE NOTICE 'User.it''s "so": % rows are gone through', lockstep_batches * 1000;
    END IF;
    EXIT WHEN lockstep_last = lockstep_first;
    lockstep_first := lockstep_last;
  END LOOP;
END
$$;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.User#quoted: rows written from now on are checked
ALTER TABLE "User"
  ADD CONSTRAINT "lockstep_it's ""so""_required" CHECK ("it's ""so""" IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.User#quoted: values for the rows that were written without one meanwhile
UPDATE "User"
  SET "it's ""so""" = 'x'
  WHERE "it's ""so""" IS NULL;

COMMIT;

BEGIN;

-- shop.User#quoted: the rows that exist are checked, while others read and write
ALTER TABLE "User"
  VALIDATE CONSTRAINT "lockstep_it's ""so""_required";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.User#quoted: require a value for User.it's "so"
ALTER TABLE "User"
  ALTER COLUMN "it's ""so""" SET NOT NULL;

-- shop.User#quoted: the check has done its work
ALTER TABLE "User"
  DROP CONSTRAINT IF EXISTS "lockstep_it's ""so""_required";

COMMIT;

-- shop.User#group: built while others read and write; if that fails, drop the index User_group_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY "User_group_key"
  ON "User" ("group");

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.User#group: the finished index becomes the constraint
ALTER TABLE "User"
  ADD CONSTRAINT "User_group_key" UNIQUE USING INDEX "User_group_key";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.User#boss: rows written from now on are checked
ALTER TABLE "User"
  ADD CONSTRAINT "User_Boss Id_fkey" FOREIGN KEY ("Boss Id") REFERENCES "User" (id) NOT VALID;

COMMIT;

BEGIN;

-- shop.User#boss: the rows that exist are checked, while others read and write
ALTER TABLE "User"
  VALIDATE CONSTRAINT "User_Boss Id_fkey";

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_user_columns');

COMMIT;
