INSERT INTO person (id) VALUES (1);
INSERT INTO person_names (person_id, names) VALUES (1, 'a'), (1, 'b');
