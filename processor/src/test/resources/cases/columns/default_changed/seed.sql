INSERT INTO person (id, zone, level, rank) VALUES (1, 'x', 2, 3);
