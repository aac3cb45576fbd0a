INSERT INTO team (id) VALUES (1);
INSERT INTO club (id) VALUES (1);
INSERT INTO person (id, member_of) VALUES (1, 1);
