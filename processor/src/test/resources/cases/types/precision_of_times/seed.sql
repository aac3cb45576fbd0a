INSERT INTO person (id, created, opens, seen, lasts) VALUES (1, '2026-07-01 12:00:00', '08:30:00.123', '2026-07-01 12:00:00.123456+00', interval '90 s');
