INSERT INTO person (id, text, unlimited, number, small, real, day) VALUES (1, 'a', 'b', 1.25, 7, 1.5, '2026-02-03');
