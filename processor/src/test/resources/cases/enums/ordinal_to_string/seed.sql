INSERT INTO person (id, mood) VALUES (1, 0), (2, 1), (3, NULL);
