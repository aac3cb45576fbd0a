INSERT INTO root (id) VALUES (1);
INSERT INTO c (id) VALUES (1);
INSERT INTO b (id, c_id, root_id) VALUES (1, 1, 1);
INSERT INTO a (id, b_id) VALUES (1, 1);
