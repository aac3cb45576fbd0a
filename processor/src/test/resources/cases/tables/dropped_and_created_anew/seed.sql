INSERT INTO person (id, a) VALUES (1, 'x');
