-- 002_rename_person_to_a_table_whose_name_is_so_long_that_and_more
--
-- Changes:
--   rename table person to a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_  (shop.Person)
--   add column a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_.a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off VARCHAR(255)  (shop.Person#name)
--   rename constraint person_pkey on a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_ to a_table_whose_name_is_so_long_that_postgresql_would_cut_it_pkey  (shop.Person#id)
--   add constraint a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_key on a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_  (shop.Person#name)
--   create index a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_idx on a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_  (shop.Person#name)
--
-- Locks:
--   a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person fails from this moment on
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the values of person.a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table person to a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_
ALTER TABLE person RENAME TO a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: rename constraint person_pkey on a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_ to a_table_whose_name_is_so_long_that_postgresql_would_cut_it_pkey
ALTER TABLE a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_
  RENAME CONSTRAINT person_pkey TO a_table_whose_name_is_so_long_that_postgresql_would_cut_it_pkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: add column a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_.a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off VARCHAR(255)
ALTER TABLE a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_
  ADD COLUMN IF NOT EXISTS a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off VARCHAR(255);

COMMIT;

-- shop.Person#name: built while others read and write; if that fails, drop the index a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_key and run this again
CREATE UNIQUE INDEX CONCURRENTLY a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_key
  ON a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_ (a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off);

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: the finished index becomes the constraint
ALTER TABLE a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_
  ADD CONSTRAINT a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_key UNIQUE USING INDEX a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_key;

COMMIT;

-- shop.Person#name: built while others read and write; if that fails, drop the index a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_idx and run this again
CREATE INDEX CONCURRENTLY a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_idx
  ON a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_ (a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off);

BEGIN;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_to_a_table_whose_name_is_so_long_that_and_more');

COMMIT;
