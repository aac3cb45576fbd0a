INSERT INTO person (id, name, age) VALUES (1, 'x', 1);
