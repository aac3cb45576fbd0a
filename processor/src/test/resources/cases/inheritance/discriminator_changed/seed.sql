INSERT INTO person (id, kind) VALUES (1, 'Person');
