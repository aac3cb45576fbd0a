-- 002_comment_on_person_and_2_more
--
-- Changes:
--   comment on table person  (shop.Person)
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

-- shop.Person: comment on table person
COMMENT ON TABLE person IS 'people''s names';

-- shop.Person#name: comment on column person.name
COMMENT ON COLUMN person.name IS 'what they say;
quote: ''';

-- shop.Person#age: comment on column person.age
COMMENT ON COLUMN person.age IS NULL;

INSERT INTO schema_migrations (version, name) VALUES (2, 'comment_on_person_and_2_more');

COMMIT;
