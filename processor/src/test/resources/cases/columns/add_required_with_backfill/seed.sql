INSERT INTO person (id, email) VALUES (1, 'Ada@X'), (2, 'B');
