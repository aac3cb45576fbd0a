INSERT INTO person (id, name) VALUES (1, 'Ada');
INSERT INTO employee (id, name, badge) VALUES (2, 'Bob', 'x');
