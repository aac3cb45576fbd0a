INSERT INTO line (invoice, number, part) VALUES (1, 1, 1), (1, 2, 1);
