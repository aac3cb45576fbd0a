-- 002_rename_team_to_squad_and_team_number_to_id
--
-- Changes:
--   rename table team to squad  (shop.Squad)
--   rename column squad.number to id  (shop.Squad#id)
--   rename constraint team_pkey on squad to squad_pkey  (shop.Squad#id)
--
-- Locks:
--   squad: ACCESS EXCLUSIVE, for a moment
--   team: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says team fails from this moment on
--   an application that still says squad.number fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Squad: rename table team to squad
ALTER TABLE team RENAME TO squad;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Squad#id: rename column squad.number to id
ALTER TABLE squad
  RENAME COLUMN number TO id;

-- shop.Squad#id: rename constraint team_pkey on squad to squad_pkey
ALTER TABLE squad
  RENAME CONSTRAINT team_pkey TO squad_pkey;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_team_to_squad_and_team_number_to_id');

COMMIT;
