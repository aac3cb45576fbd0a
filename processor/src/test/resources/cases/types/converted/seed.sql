INSERT INTO person (id, age) VALUES (1, '7'), (2, '12');
