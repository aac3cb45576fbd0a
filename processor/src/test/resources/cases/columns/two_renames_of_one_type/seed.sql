INSERT INTO person (id, phone, mail) VALUES (1, 'p', 'm');
