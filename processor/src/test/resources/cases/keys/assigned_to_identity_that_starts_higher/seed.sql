INSERT INTO person (id) VALUES (7);
