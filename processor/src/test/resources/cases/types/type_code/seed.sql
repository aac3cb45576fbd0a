INSERT INTO person (id, level, token, note) VALUES (1, 7, '0d9b5bd6-2f0a-4d3c-9f9e-8f4a5b1d6c7e', 'n');
