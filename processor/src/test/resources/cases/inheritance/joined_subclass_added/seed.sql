INSERT INTO person (id) VALUES (1);
INSERT INTO employee (id, badge) VALUES (1, 'x');
