INSERT INTO team (id, code) VALUES (1, '1'), (2, '2');
INSERT INTO person (id, team) VALUES (1, 2);
