INSERT INTO "order" (id) VALUES (1);
