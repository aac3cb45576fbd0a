INSERT INTO person (id, city, street, work_city, work_street) VALUES (1, 'a', 'b', 'c', 'd');
