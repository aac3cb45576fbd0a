-- 002_change_numbers_ROLLBACK
--
-- Takes back 002_change_numbers. LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: change sequence numbers
ALTER SEQUENCE numbers AS BIGINT INCREMENT BY 50 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 5 NO CYCLE;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
