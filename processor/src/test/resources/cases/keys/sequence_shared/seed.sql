INSERT INTO person (id) VALUES (nextval('numbers'));
