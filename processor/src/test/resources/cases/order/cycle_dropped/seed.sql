INSERT INTO a (id) VALUES (1);
INSERT INTO c (id, a) VALUES (1, 1);
INSERT INTO b (id, c) VALUES (1, 1);
UPDATE a SET b = 1, other_b = 1;
