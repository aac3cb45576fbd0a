INSERT INTO letter (code, day) VALUES ('open', '2024-02-29');
INSERT INTO archive.letter (code, day) VALUES ('closed', '2023-12-31'), ('older', NULL);
