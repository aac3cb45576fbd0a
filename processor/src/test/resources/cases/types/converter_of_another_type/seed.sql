INSERT INTO person (id, active) VALUES (1, 'Y'), (2, 'N'), (3, NULL);
