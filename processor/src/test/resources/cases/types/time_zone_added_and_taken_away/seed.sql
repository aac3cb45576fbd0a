INSERT INTO person (id, created, changed) VALUES (1, '2026-07-01 12:00:00', '2026-07-01 12:00:00+00');
