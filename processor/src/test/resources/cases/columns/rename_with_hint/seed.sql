INSERT INTO person (id, phone) VALUES (1, '1'), (2, '2');
