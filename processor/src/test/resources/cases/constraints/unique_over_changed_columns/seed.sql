INSERT INTO person (id, first, last, age, gone) VALUES (1, 'a', 'b', 1, 1), (2, 'a', 'c', 2, 2), (3, NULL, 'b', NULL, 1);
