INSERT INTO person (id, email) VALUES (nextval('person_seq'), 'a');
