INSERT INTO person (id) VALUES (nextval('person_numbers'));
