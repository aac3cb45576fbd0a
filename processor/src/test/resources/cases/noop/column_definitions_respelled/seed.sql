INSERT INTO person (id, name, level, moment, score, active) VALUES (1, 'a', 1, now(), 1.5, true);
