-- 002_add_person_tables
--
-- Changes:
--   create table person_hobbies  (shop.Person#hobbies)
--   create table person_nicknames  (shop.Person#nicknames)
--   create table person_phones  (shop.Person#phones)
--
-- Locks:
--   person: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of person_phones
--   the rows of person_nicknames
--   the rows of person_hobbies

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#hobbies: create table person_hobbies
CREATE TABLE IF NOT EXISTS person_hobbies (
  person_id BIGINT NOT NULL,
  hobbies VARCHAR(255),
  place INTEGER NOT NULL,
  CONSTRAINT person_hobbies_pkey PRIMARY KEY (place, person_id),
  CONSTRAINT person_hobbies_place_check CHECK (place >= 0)
);

-- shop.Person#nicknames: create table person_nicknames
CREATE TABLE IF NOT EXISTS person_nicknames (
  person_id BIGINT NOT NULL,
  nicknames VARCHAR(255),
  CONSTRAINT person_nicknames_person_id_nicknames_key UNIQUE (person_id, nicknames)
);

-- shop.Person#phones: create table person_phones
CREATE TABLE IF NOT EXISTS person_phones (
  person_id BIGINT NOT NULL,
  kind VARCHAR(255) NOT NULL,
  phones VARCHAR(255),
  CONSTRAINT person_phones_pkey PRIMARY KEY (person_id, kind)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#hobbies.{owner}: add constraint person_hobbies_person_id_fkey on person_hobbies
ALTER TABLE person_hobbies
  ADD CONSTRAINT person_hobbies_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

-- shop.Person#nicknames.{owner}: add constraint person_nicknames_person_id_fkey on person_nicknames
ALTER TABLE person_nicknames
  ADD CONSTRAINT person_nicknames_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

-- shop.Person#phones.{owner}: add constraint person_phones_person_id_fkey on person_phones
ALTER TABLE person_phones
  ADD CONSTRAINT person_phones_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_person_tables');

COMMIT;
