-- 002_add_passport
--
-- Changes:
--   create table passport  (shop.Passport)
--
-- Locks:
--   person: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of passport

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Passport: create table passport
CREATE TABLE IF NOT EXISTS passport (
  person_id BIGINT NOT NULL,
  CONSTRAINT passport_pkey PRIMARY KEY (person_id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Passport#person: add constraint passport_person_id_fkey on passport
ALTER TABLE passport
  ADD CONSTRAINT passport_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_passport');

COMMIT;
