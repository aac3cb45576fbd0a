INSERT INTO root (id) VALUES (1);
