INSERT INTO person (id, email) VALUES (1, 'a'), (2, NULL);
