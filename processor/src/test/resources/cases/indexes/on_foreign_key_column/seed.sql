INSERT INTO person (id) VALUES (1);
INSERT INTO person (id, parent_id) VALUES (2, 1);
