-- 002_drop_booking_room_and_one_a_room_ROLLBACK
--
-- Takes back 002_drop_booking_room_and_one_a_room. IRREVERSIBLE. The structure comes back, these do not:
--   the values of booking.room
--
-- Locks:
--   booking: ACCESS EXCLUSIVE, for as long as its rows take
--
-- Mind:
--   nobody can use booking while the index of one_a_room is built
--   a row of booking that breaks one_a_room stops the migration

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Booking#room: add column booking.room VARCHAR(255)
ALTER TABLE booking
  ADD COLUMN IF NOT EXISTS room VARCHAR(255);

COMMIT;

BEGIN;

-- shop.Booking#room: stand-ins for the values that are gone, a different one for each row
UPDATE booking
  SET room = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM booking WHERE room IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM booking)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM booking WHERE room = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE booking.ctid = lockstep_place;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Booking#room: rows written from now on are checked
ALTER TABLE booking
  ADD CONSTRAINT lockstep_room_required CHECK (room IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- shop.Booking#room: stand-ins for the values that are gone, a different one for each row
UPDATE booking
  SET room = (lockstep_number)::VARCHAR(255)
  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
      FROM booking WHERE room IS NULL) AS missing
    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
      FROM generate_series(1, (SELECT count(*) FROM booking)) AS lockstep_number
      WHERE NOT EXISTS (SELECT FROM booking WHERE room = (lockstep_number)::VARCHAR(255))) AS free USING (lockstep_turn)
  WHERE booking.ctid = lockstep_place;

COMMIT;

BEGIN;

-- shop.Booking#room: the rows that exist are checked, while others read and write
ALTER TABLE booking
  VALIDATE CONSTRAINT lockstep_room_required;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Booking#room: require a value for booking.room
ALTER TABLE booking
  ALTER COLUMN room SET NOT NULL;

-- shop.Booking#room: the check has done its work
ALTER TABLE booking
  DROP CONSTRAINT IF EXISTS lockstep_room_required;

-- shop.Booking#room: add constraint one_a_room on booking
ALTER TABLE booking
  ADD CONSTRAINT one_a_room EXCLUDE USING btree (room WITH =);

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
