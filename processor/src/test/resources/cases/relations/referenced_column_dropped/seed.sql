INSERT INTO country (id, code) VALUES (1, 'fr'), (2, 'it');
INSERT INTO city (id, country_code) VALUES (1, 'fr'), (2, NULL);
