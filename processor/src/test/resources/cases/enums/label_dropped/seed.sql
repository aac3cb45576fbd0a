INSERT INTO person (id, mood, before) VALUES (1, 'HAPPY', 'CALM'), (2, NULL, 'HAPPY');
INSERT INTO day (id, moods) VALUES (1, '{HAPPY,CALM}'), (2, NULL);
