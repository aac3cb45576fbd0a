INSERT INTO person (id) VALUES (1);
INSERT INTO hobby (person_id, place, name) VALUES (1, 0, 'chess'), (1, 1, 'tea');
INSERT INTO phone (person_id, kind, number) VALUES (1, 'home', '7');
