INSERT INTO cat (id, meow) VALUES (1, 'meow');
INSERT INTO dog (id, woof) VALUES (2, 'woof');
