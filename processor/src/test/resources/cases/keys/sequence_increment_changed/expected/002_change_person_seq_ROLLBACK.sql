-- 002_change_person_seq_ROLLBACK
--
-- Takes back 002_change_person_seq. LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: change sequence person_seq
ALTER SEQUENCE person_seq AS BIGINT INCREMENT BY 50 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
