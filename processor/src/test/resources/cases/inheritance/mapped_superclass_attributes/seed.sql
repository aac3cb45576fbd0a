INSERT INTO person (id, created) VALUES (1, '2020-01-01T00:00:00Z');
INSERT INTO team (id, created) VALUES (2, '2021-01-01T00:00:00Z');
