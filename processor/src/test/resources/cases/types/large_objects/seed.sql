INSERT INTO person (id, picture, note, alias, story) VALUES (1, '\x01ff', 'n', 'a', lo_from_bytea(0, 'once'));
