INSERT INTO person (id, age, height) VALUES (1, 7, 8);
