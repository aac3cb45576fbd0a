-- 002_add_person_details
--
-- Changes:
--   create table person_details  (shop.Person)
--
-- Locks:
--   person: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of person_details

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person: create table person_details
CREATE TABLE IF NOT EXISTS person_details (
  id BIGINT NOT NULL,
  biography VARCHAR(255),
  CONSTRAINT person_details_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: add constraint person_details_id_fkey on person_details
ALTER TABLE person_details
  ADD CONSTRAINT person_details_id_fkey FOREIGN KEY (id) REFERENCES person (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_details');

COMMIT;
