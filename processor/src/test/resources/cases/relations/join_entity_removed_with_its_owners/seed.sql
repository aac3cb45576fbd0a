INSERT INTO team (id) VALUES (1), (2);
INSERT INTO person (id) VALUES (1);
INSERT INTO membership (person_id, team_id) VALUES (1, 1);
