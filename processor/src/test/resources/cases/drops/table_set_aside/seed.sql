INSERT INTO team (id, name) VALUES (1, 'x');
INSERT INTO person (id, team_id) VALUES (1, 1);
