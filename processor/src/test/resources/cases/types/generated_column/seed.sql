INSERT INTO person (id, width) VALUES (1, 4);
