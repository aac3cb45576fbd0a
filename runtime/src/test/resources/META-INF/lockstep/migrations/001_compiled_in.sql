BEGIN;

CREATE TABLE compiled_in (id INT);

INSERT INTO schema_migrations (version, name) VALUES (1, 'compiled_in');

COMMIT;
