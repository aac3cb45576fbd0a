INSERT INTO person (id, name, fax) VALUES (1, 'x', 'f');
