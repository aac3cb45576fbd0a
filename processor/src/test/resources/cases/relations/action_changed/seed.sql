INSERT INTO person (id, boss_id) VALUES (1, 1);
