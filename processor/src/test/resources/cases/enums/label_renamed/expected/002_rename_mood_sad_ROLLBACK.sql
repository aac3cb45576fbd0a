-- 002_rename_mood_sad_ROLLBACK
--
-- Takes back 002_rename_mood_sad. LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: rename label SOMBRE of type mood to SAD
ALTER TYPE mood RENAME VALUE 'SOMBRE' TO 'SAD';

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
