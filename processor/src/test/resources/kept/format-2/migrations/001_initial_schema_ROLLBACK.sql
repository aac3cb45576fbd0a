-- 001_initial_schema_ROLLBACK
--
-- Takes back 001_initial_schema. LOSSY. What was written to the new structure since is lost:
--   the rows of hotel.booking
--   the rows of person_travels
--   the rows of people_phones
--   the rows of people_notes
--   the rows of people_club
--   the rows of chessclub
--   the rows of club
--   the rows of animal_numbers
--   the rows of animal
--   the rows of people
--
-- Locks:
--   animal: ACCESS EXCLUSIVE, for a moment
--   animal_numbers: ACCESS EXCLUSIVE, for a moment
--   chessclub: ACCESS EXCLUSIVE, for a moment
--   club: ACCESS EXCLUSIVE, for a moment
--   people: ACCESS EXCLUSIVE, for a moment
--   people_club: ACCESS EXCLUSIVE, for a moment
--   people_notes: ACCESS EXCLUSIVE, for a moment
--   people_phones: ACCESS EXCLUSIVE, for a moment
--   person_travels: ACCESS EXCLUSIVE, for a moment
--   hotel.booking: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses hotel.booking fails
--   an application that still uses person_travels fails
--   an application that still uses people_phones fails
--   an application that still uses people_notes fails
--   an application that still uses people_club fails
--   an application that still uses chessclub fails
--   an application that still uses club fails
--   an application that still uses animal_numbers fails
--   an application that still uses animal fails
--   an application that still uses people fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- kept.Booking: drop table hotel.booking
DROP TABLE IF EXISTS hotel.booking;

-- kept.Person#travels: drop table person_travels
DROP TABLE IF EXISTS person_travels;

-- kept.Person#phones: drop table people_phones
DROP TABLE IF EXISTS people_phones;

-- kept.Person: drop table people_notes
DROP TABLE IF EXISTS people_notes;

-- kept.Person#clubs: drop table people_club
DROP TABLE IF EXISTS people_club;

-- kept.ChessClub: drop table chessclub
DROP TABLE IF EXISTS chessclub;

-- kept.Club: drop table club
DROP TABLE IF EXISTS club;

-- kept.Animal#id: drop table animal_numbers
DROP TABLE IF EXISTS animal_numbers;

-- kept.Animal: drop table animal
DROP TABLE IF EXISTS animal;

-- kept.Person: drop table people
DROP TABLE IF EXISTS people;

COMMIT;

BEGIN;

-- kept.Person$Mood: drop type mood
DROP TYPE IF EXISTS mood;

-- kept.Club#id: drop sequence club_numbers
DROP SEQUENCE IF EXISTS club_numbers;

DELETE FROM schema_migrations WHERE version = 1;

COMMIT;
