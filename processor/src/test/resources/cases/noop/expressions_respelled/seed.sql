INSERT INTO person (id, name, age) VALUES (1, 'a', 20);
