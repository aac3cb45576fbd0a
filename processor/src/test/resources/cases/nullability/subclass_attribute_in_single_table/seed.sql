INSERT INTO person (id, dtype) VALUES (1, 'Person'), (2, 'Employee');
