INSERT INTO team (id) VALUES (1), (2);
INSERT INTO person (id) VALUES (1), (2);
