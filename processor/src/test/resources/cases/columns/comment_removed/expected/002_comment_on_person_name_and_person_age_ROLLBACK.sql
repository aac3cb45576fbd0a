-- 002_comment_on_person_name_and_person_age_ROLLBACK
--
-- Takes back 002_comment_on_person_name_and_person_age. LOSSLESS.
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person#name: comment on column person.name
COMMENT ON COLUMN person.name IS 'what they are called';

-- shop.Person#age: comment on column person.age
COMMENT ON COLUMN person.age IS NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
