INSERT INTO person (id) VALUES (nextval('person_seq')), (nextval('person_seq'));
