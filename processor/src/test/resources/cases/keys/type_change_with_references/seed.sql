INSERT INTO team (id) VALUES (7);
INSERT INTO person (id, team_id) VALUES (1, 7);
