INSERT INTO person (id, city) VALUES (1, 'Utrecht');
