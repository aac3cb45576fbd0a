INSERT INTO person (id, met, born) VALUES (1, '2026-07-01 12:00:00+00', '2000-01-02');
