INSERT INTO person (id, active) VALUES (1, 'Y');
