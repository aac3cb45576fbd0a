INSERT INTO city (country, name) VALUES ('NO', 'Bergen');
INSERT INTO person (id, home_country, home_name) VALUES (1, 'NO', 'Bergen');
