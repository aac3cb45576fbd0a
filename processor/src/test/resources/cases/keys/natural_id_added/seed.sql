INSERT INTO person (id, country, number) VALUES (1, 'nl', '1'), (2, 'nl', '2');
