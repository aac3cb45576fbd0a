-- 002_rename_day_to_day_dropped_002_and_2_more_and_more
--
-- Changes:
--   rename table day to day__dropped_002  (shop.Day)
--   rename column person.former to former__dropped_002  (shop.Person#former)
--   rename label SAD of type mood to SOMBRE  (shop.Mood)
--   comment on table day__dropped_002
--   rename constraint day_pkey on day__dropped_002 to day_pkey__dropped_002
--   rename constraint no_rainy_one on day__dropped_002 to no_rainy_one__dropped_002
--   comment on column person.former__dropped_002
--
-- Locks:
--   day: ACCESS EXCLUSIVE, for a moment
--   day__dropped_002: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says day fails from this moment on
--   an application that still says person.former fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Day: rename table day to day__dropped_002
ALTER TABLE day RENAME TO day__dropped_002;

COMMIT;

BEGIN;

-- shop.Mood: rename label SAD of type mood to SOMBRE
ALTER TYPE mood RENAME VALUE 'SAD' TO 'SOMBRE';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- rename constraint day_pkey on day__dropped_002 to day_pkey__dropped_002
ALTER TABLE day__dropped_002
  RENAME CONSTRAINT day_pkey TO day_pkey__dropped_002;

-- rename constraint no_rainy_one on day__dropped_002 to no_rainy_one__dropped_002
ALTER TABLE day__dropped_002
  RENAME CONSTRAINT no_rainy_one TO no_rainy_one__dropped_002;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#former: rename column person.former to former__dropped_002
ALTER TABLE person
  RENAME COLUMN former TO former__dropped_002;

COMMIT;

BEGIN;

-- comment on table day__dropped_002
COMMENT ON TABLE day__dropped_002 IS 'set aside by Lockstep migration 2: was day';

COMMIT;

BEGIN;

-- comment on column person.former__dropped_002
COMMENT ON COLUMN person.former__dropped_002 IS 'set aside by Lockstep migration 2: was former';

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_day_to_day_dropped_002_and_2_more_and_more');

COMMIT;
