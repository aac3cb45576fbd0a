INSERT INTO pet (code, day) VALUES ('cat', '2024-02-29');
INSERT INTO farm.pet (code, day) VALUES ('dog', '2023-12-31'), ('pup', NULL);
