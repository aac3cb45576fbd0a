-- 002_comment_on_person_name_and_person_age
--
-- Changes:
--   comment on column person.name  (shop.Person#name)
--   comment on column person.age  (shop.Person#age)
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#name: comment on column person.name
COMMENT ON COLUMN person.name IS NULL;

-- shop.Person#age: comment on column person.age
COMMENT ON COLUMN person.age IS 'in years';

INSERT INTO schema_migrations (version, name) VALUES (2, 'comment_on_person_name_and_person_age');

COMMIT;
