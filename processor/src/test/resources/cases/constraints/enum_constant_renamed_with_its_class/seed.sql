INSERT INTO person (id, mood) VALUES (1, 'SAD'), (2, 'HAPPY'), (3, NULL);
