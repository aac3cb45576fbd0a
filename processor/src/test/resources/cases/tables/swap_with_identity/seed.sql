INSERT INTO cat (meow) VALUES ('meow'), ('mew');
INSERT INTO dog (woof) VALUES ('woof');
