INSERT INTO "Person" (id, "Name", age) VALUES (1, 'Ada', 36);
