INSERT INTO person (id, mobile) VALUES (1, '123');
