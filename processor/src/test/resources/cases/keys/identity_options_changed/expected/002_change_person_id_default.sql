-- 002_change_person_id_default
--
-- Changes:
--   change the default of person.id  (shop.Person#id)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#id: change the default of person.id
ALTER TABLE person
  ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 10 SET MINVALUE 5 SET MAXVALUE 100000 SET START WITH 100 RESTART WITH 100 SET CACHE 20 SET CYCLE;
SELECT setval(pg_get_serial_sequence('person', 'id'),
  (SELECT greatest(max(id) + 10, 100) FROM person), false);

INSERT INTO schema_migrations (version, name) VALUES (2, 'change_person_id_default');

COMMIT;
