INSERT INTO box (id, width, height) VALUES (1, 3, 4);
