INSERT INTO person (id, mood, former) VALUES (1, 'HAPPY', 'SAD');
INSERT INTO day (id, mood) VALUES (1, 'SAD');
