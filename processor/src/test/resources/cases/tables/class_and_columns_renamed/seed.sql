INSERT INTO person (id, name, age) VALUES (1, 'Ada', 36);
