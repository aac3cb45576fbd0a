INSERT INTO box (id, width) VALUES (1, 3), (2, 4);
