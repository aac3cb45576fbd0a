INSERT INTO person (id, number) VALUES (1, 'a7'), (2, DEFAULT);
