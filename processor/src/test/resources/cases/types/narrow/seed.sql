INSERT INTO person (id, name, level, score) VALUES (1, 'Ada', 7, 1.2567);
