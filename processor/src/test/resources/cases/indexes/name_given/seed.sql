INSERT INTO person (id, name, age) VALUES (1, 'a', 2), (2, NULL, 3);
