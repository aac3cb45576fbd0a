INSERT INTO person (code, mail, boss_id, age) VALUES (1, 'a', NULL, 5), (2, 'b', 1, 6);
