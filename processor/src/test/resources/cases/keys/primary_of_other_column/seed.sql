INSERT INTO country (id, code) VALUES (1, 'nl'), (2, 'de');
