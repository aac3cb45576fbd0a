-- 002_change_person_seq
--
-- Changes:
--   change sequence person_seq  (shop.Person#id)
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#id: change sequence person_seq
ALTER SEQUENCE person_seq AS BIGINT INCREMENT BY 10 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE;

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_seq');

COMMIT;
