INSERT INTO person (id, phone) VALUES (1, 'a');
