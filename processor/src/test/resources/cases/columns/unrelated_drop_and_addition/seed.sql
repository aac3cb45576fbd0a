INSERT INTO person (id, fax) VALUES (1, '123');
