INSERT INTO note (id, title, rank, made, tags, during) VALUES
  (1, 'a', 1, '2026-01-01 00:00+00', '{"x": 1}', '[2026-01-01 00:00+00,2026-01-02 00:00+00)'),
  (2, 'A', NULL, NULL, NULL, NULL);
