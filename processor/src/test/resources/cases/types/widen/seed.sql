INSERT INTO person (id, name, bio, score, level) VALUES (1, 'Ada', 'b', 1.25, 7);
