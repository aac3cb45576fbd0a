INSERT INTO person (id, name, city) VALUES (1, NULL, 'Paris');
