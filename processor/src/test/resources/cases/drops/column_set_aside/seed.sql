INSERT INTO person (id, phone, level, mood, boss_id) VALUES (1, '123', 1, 'SAD', NULL), (2, '456', 2, NULL, 1);
