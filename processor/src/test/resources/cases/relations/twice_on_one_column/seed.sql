INSERT INTO team (id) VALUES (1), (2);
INSERT INTO club (id) VALUES (1);
INSERT INTO person (id, code) VALUES (1, 1);
