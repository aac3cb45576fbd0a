INSERT INTO person (id, mood) VALUES (1, 'ANGRY'), (2, 'SAD');
