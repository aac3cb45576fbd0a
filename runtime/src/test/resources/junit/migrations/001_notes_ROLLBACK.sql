BEGIN;
DROP TABLE notes;
DELETE FROM schema_migrations WHERE version = 1;
COMMIT;
