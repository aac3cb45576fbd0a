INSERT INTO person (id, mood) VALUES (1, 'HAPPY');
