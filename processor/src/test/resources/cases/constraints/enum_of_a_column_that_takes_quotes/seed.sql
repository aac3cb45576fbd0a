INSERT INTO person (id, "what's up", "the first of it's kind") VALUES (1, 'SAD', 'SAD'), (2, NULL, 'HAPPY');
