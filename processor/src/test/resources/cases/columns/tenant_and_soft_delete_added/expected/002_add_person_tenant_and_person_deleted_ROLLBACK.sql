-- 002_add_person_tenant_and_person_deleted_ROLLBACK
--
-- Takes back 002_add_person_tenant_and_person_deleted. LOSSY. What was written to the new structure since is lost:
--   the values of person.tenant
--   the values of person.deleted
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses person.tenant fails
--   an application that still uses person.deleted fails

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#tenant: drop column person.tenant
ALTER TABLE person
  DROP COLUMN IF EXISTS tenant;

-- shop.Person#{softDelete}: drop column person.deleted
ALTER TABLE person
  DROP COLUMN IF EXISTS deleted;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
