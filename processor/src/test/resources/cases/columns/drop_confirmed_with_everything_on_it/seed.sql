INSERT INTO person (id, name, age) VALUES (1, 'a', 7), (2, 'b', 8);
