-- 002_rename_person_to_a_table_whose_name_is_so_long_that_and_more_ROLLBACK
--
-- Takes back 002_rename_person_to_a_table_whose_name_is_so_long_that_and_more. LOSSY. What was written to the new structure since is lost:
--   the values of person.a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off
--
-- Locks:
--   a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_: ACCESS EXCLUSIVE, for a moment
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_ fails from this moment on
--   an application that still uses person.a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person: rename table a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_ to person
ALTER TABLE a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_ RENAME TO person;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: rename constraint a_table_whose_name_is_so_long_that_postgresql_would_cut_it_pkey on person to person_pkey
ALTER TABLE person
  RENAME CONSTRAINT a_table_whose_name_is_so_long_that_postgresql_would_cut_it_pkey TO person_pkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: drop constraint a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_key on person
ALTER TABLE person
  DROP CONSTRAINT IF EXISTS a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_key;

COMMIT;

-- shop.Person#name: drop index a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_idx while others read and write
DROP INDEX CONCURRENTLY IF EXISTS a_table_whose_name_is_so_long_a_column_whose_name_is_so_lon_idx;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#name: drop column person.a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off
ALTER TABLE person
  DROP COLUMN IF EXISTS a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
