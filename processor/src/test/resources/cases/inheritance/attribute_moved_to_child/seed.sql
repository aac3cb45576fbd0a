INSERT INTO person (id, badge) VALUES (1, 'x');
INSERT INTO employee (id, level) VALUES (1, 3);
