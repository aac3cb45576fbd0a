-- 002_drop_booking_room_and_one_a_room
--
-- Changes:
--   drop column booking.room  (shop.Booking#room)
--   drop constraint one_a_room on booking  (shop.Booking#room)
--
-- Locks:
--   booking: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses booking.room fails
--
-- Rollback: IRREVERSIBLE. The structure comes back, these do not:
--   the values of booking.room

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Booking#room: drop constraint one_a_room on booking
ALTER TABLE booking
  DROP CONSTRAINT IF EXISTS one_a_room;

-- shop.Booking#room: drop column booking.room
ALTER TABLE booking
  DROP COLUMN IF EXISTS room;

INSERT INTO schema_migrations (version, name) VALUES (2, 'drop_booking_room_and_one_a_room');

COMMIT;
