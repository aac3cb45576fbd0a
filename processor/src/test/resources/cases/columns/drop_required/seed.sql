INSERT INTO person (id, phone, age) VALUES (1, '1', 7), (2, '2', 8);
