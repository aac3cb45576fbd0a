INSERT INTO person (id, dtype, badge) VALUES (1, 'Employee', 'x');
