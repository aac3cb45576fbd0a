INSERT INTO person (id, a, b) VALUES (1, 'a', 'b');
