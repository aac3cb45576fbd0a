-- 002_change_numbers
--
-- Changes:
--   change sequence numbers  (shop.Person#id)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: change sequence numbers
SELECT setval('numbers', 5, false)
  FROM numbers
  WHERE last_value < 5;
ALTER SEQUENCE numbers AS BIGINT INCREMENT BY 50 MINVALUE 5 MAXVALUE 100000 START WITH 7 CACHE 20 CYCLE;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_numbers');

COMMIT;
