-- 002_drop_nickname_ROLLBACK
--
-- Takes back 002_drop_nickname. IRREVERSIBLE. The structure comes back, these do not:
--   the rows of nickname
--
-- Locks:
--   person: SHARE ROW EXCLUSIVE, for a moment

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#nicknames: create table nickname
CREATE TABLE IF NOT EXISTS nickname (
  person_id BIGINT NOT NULL,
  nicknames VARCHAR(255),
  CONSTRAINT nickname_person_id_nicknames_key UNIQUE (person_id, nicknames)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#nicknames.{owner}: add constraint nickname_person_id_fkey on nickname
ALTER TABLE nickname
  ADD CONSTRAINT nickname_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
