INSERT INTO person (id, a, b) VALUES (1, 'second', 'first');
