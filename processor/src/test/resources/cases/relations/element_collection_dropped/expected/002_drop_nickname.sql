-- 002_drop_nickname
--
-- Changes:
--   drop table nickname  (shop.Person#nicknames)
--
-- Locks:
--   nickname: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses nickname fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the rows of nickname

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#nicknames.{owner}: drop constraint nickname_person_id_fkey on nickname
ALTER TABLE nickname
  DROP CONSTRAINT IF EXISTS nickname_person_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#nicknames: drop table nickname
DROP TABLE IF EXISTS nickname;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_nickname');

COMMIT;
