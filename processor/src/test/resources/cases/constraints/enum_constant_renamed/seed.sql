INSERT INTO person (id, mood) VALUES (1, 'HAPPY'), (2, 'SAD'), (3, NULL);
