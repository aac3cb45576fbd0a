INSERT INTO person (id, name, nick) VALUES (1, 'a', 'b');
