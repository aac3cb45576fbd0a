-- 002_rename_day_to_day_dropped_002_and_2_more_and_more_ROLLBACK
--
-- Takes back 002_rename_day_to_day_dropped_002_and_2_more_and_more. LOSSLESS.
--
-- Locks:
--   day: ACCESS EXCLUSIVE, for a moment
--   day__dropped_002: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says day__dropped_002 fails from this moment on
--   an application that still says person.former__dropped_002 fails from this moment on

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Day: rename table day__dropped_002 to day
ALTER TABLE day__dropped_002 RENAME TO day;

COMMIT;

BEGIN;

-- shop.Mood: rename label SOMBRE of type mood to SAD
ALTER TYPE mood RENAME VALUE 'SOMBRE' TO 'SAD';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Day#id: rename constraint day_pkey__dropped_002 on day to day_pkey
ALTER TABLE day
  RENAME CONSTRAINT day_pkey__dropped_002 TO day_pkey;

-- shop.Day: rename constraint no_rainy_one__dropped_002 on day to no_rainy_one
ALTER TABLE day
  RENAME CONSTRAINT no_rainy_one__dropped_002 TO no_rainy_one;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#former: rename column person.former__dropped_002 to former
ALTER TABLE person
  RENAME COLUMN former__dropped_002 TO former;

COMMIT;

BEGIN;

-- shop.Day: comment on table day
COMMENT ON TABLE day IS NULL;

COMMIT;

BEGIN;

-- shop.Person#former: comment on column person.former
COMMENT ON COLUMN person.former IS NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
