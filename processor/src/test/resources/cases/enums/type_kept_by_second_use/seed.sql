INSERT INTO person (id, mood) VALUES (1, 'HAPPY');
INSERT INTO day (id, mood) VALUES (1, 'SAD');
