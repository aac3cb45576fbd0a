INSERT INTO team (number) VALUES (1);
INSERT INTO person (id, team) VALUES (1, 1);
