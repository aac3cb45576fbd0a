INSERT INTO city (country, name) VALUES ('NO', 'Bergen');
INSERT INTO person (id) VALUES (1);
