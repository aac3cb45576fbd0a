-- 002_change_no_double_booking_and_more
--
-- Changes:
--   change constraint no_double_booking on booking  (shop.Booking#during)
--   drop constraint one_cleaner on booking  (shop.Booking#cleaning)
--   add constraint free_while_cleaned on booking  (shop.Booking#during)
--
-- Locks:
--   booking: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   nobody can use booking while the index of no_double_booking is built
--   a row of booking that breaks no_double_booking stops the migration
--   nobody can use booking while the index of free_while_cleaned is built
--   a row of booking that breaks free_while_cleaned stops the migration
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Booking#during: drop constraint no_double_booking on booking
ALTER TABLE booking
  DROP CONSTRAINT IF EXISTS no_double_booking;

-- shop.Booking#cleaning: drop constraint one_cleaner on booking
ALTER TABLE booking
  DROP CONSTRAINT IF EXISTS one_cleaner;

-- shop.Booking#during: add constraint no_double_booking on booking
ALTER TABLE booking
  ADD CONSTRAINT no_double_booking EXCLUDE USING gist (during WITH &&) WHERE (NOT cancelled);

-- shop.Booking#during: add constraint free_while_cleaned on booking
ALTER TABLE booking
  ADD CONSTRAINT free_while_cleaned EXCLUDE USING gist (during WITH &&, cleaning WITH -|-) DEFERRABLE INITIALLY DEFERRED;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_no_double_booking_and_more');

COMMIT;
