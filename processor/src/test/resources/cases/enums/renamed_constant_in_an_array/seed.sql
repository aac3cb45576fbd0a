INSERT INTO person (id, moods, worst, name) VALUES (1, ARRAY['HAPPY', 'SAD'], 'SAD', 'Ada'), (2, NULL, NULL, NULL);
