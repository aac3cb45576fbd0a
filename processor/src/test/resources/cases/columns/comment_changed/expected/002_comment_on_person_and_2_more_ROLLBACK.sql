-- 002_comment_on_person_and_2_more_ROLLBACK
--
-- Takes back 002_comment_on_person_and_2_more. LOSSLESS.
--
-- Locks:
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Person: comment on table person
COMMENT ON TABLE person IS 'people';

-- shop.Person#name: comment on column person.name
COMMENT ON COLUMN person.name IS 'how to address';

-- shop.Person#age: comment on column person.age
COMMENT ON COLUMN person.age IS 'in years';

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
