INSERT INTO person (id, flag, day, token, document, moment) VALUES
  (1, 'yes', '2026-02-03', '0d9b5bd6-2f0a-4d3c-9f9e-8f4a5b1d6c7e', '{"a": "b"}', '2026-02-03T04:05:06Z');
