INSERT INTO person (id, name, age, parent_id) VALUES (1, 'a', 20, NULL), (2, 'b', 21, 1);
