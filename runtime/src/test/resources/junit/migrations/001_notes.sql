BEGIN;
CREATE TABLE notes (id INTEGER PRIMARY KEY, text VARCHAR(50) NOT NULL);
INSERT INTO schema_migrations (version, name) VALUES (1, 'notes');
COMMIT;
