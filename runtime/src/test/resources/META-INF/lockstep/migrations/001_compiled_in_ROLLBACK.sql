BEGIN;

DROP TABLE compiled_in;

DELETE FROM schema_migrations WHERE version = 1;

COMMIT;
