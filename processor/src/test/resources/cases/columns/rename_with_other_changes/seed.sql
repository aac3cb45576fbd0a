INSERT INTO person (id, phone) VALUES (1, 'p'), (2, NULL);
