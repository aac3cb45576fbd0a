INSERT INTO person (id, name, age) VALUES (1, 'a', 2), (2, NULL, 3);
INSERT INTO pet (id, name) VALUES (1, 'b');
