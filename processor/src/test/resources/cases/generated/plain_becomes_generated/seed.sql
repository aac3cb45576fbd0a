INSERT INTO box (id, width, area) VALUES (1, 3, 5), (2, 4, NULL);
