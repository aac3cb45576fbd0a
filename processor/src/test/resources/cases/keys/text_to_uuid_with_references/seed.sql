INSERT INTO team (id) VALUES ('6dfbca44-6a2e-4d3f-8f4c-0f6b3c5b4a11');
INSERT INTO person (id, team_id) VALUES (1, '6dfbca44-6a2e-4d3f-8f4c-0f6b3c5b4a11');
