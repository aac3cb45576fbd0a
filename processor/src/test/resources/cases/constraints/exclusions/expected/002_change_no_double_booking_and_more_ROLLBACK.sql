-- 002_change_no_double_booking_and_more_ROLLBACK
--
-- Takes back 002_change_no_double_booking_and_more. LOSSLESS.
--
-- Locks:
--   booking: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   nobody can use booking while the index of no_double_booking is built
--   a row of booking that breaks no_double_booking stops the migration
--   nobody can use booking while the index of one_cleaner is built
--   a row of booking that breaks one_cleaner stops the migration

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Booking#during: drop constraint no_double_booking on booking
ALTER TABLE booking
  DROP CONSTRAINT IF EXISTS no_double_booking;

-- shop.Booking#during: drop constraint free_while_cleaned on booking
ALTER TABLE booking
  DROP CONSTRAINT IF EXISTS free_while_cleaned;

-- shop.Booking#during: add constraint no_double_booking on booking
ALTER TABLE booking
  ADD CONSTRAINT no_double_booking EXCLUDE USING gist (during WITH &&);

-- shop.Booking#cleaning: add constraint one_cleaner on booking
ALTER TABLE booking
  ADD CONSTRAINT one_cleaner EXCLUDE USING gist (cleaning WITH &&);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
