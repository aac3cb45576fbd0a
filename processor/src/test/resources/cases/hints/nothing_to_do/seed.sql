INSERT INTO person (id, mobile, age) VALUES (1, '123', 7);
