INSERT INTO booking (id, room) VALUES (1, 'red'), (2, 'blue');
