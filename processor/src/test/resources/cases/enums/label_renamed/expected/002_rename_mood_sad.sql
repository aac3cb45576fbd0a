-- 002_rename_mood_sad
--
-- Changes:
--   rename label SAD of type mood to SOMBRE  (shop.Mood)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Mood: rename label SAD of type mood to SOMBRE
ALTER TYPE mood RENAME VALUE 'SAD' TO 'SOMBRE';

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_mood_sad');

COMMIT;
