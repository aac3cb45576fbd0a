INSERT INTO team (id) VALUES (1), (2);
INSERT INTO person (id, email, team_id) VALUES (1, 'a', 1);
