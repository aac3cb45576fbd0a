INSERT INTO person (id, name, boss_id) VALUES (1, 'x', 1);
