INSERT INTO person (id) VALUES (41);
