-- 002_comment_on_club_and_2_more_ROLLBACK
--
-- Takes back 002_comment_on_club_and_2_more. LOSSLESS.
--
-- Locks:
--   club: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--   team: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Club: comment on table club
COMMENT ON TABLE club IS 'clubs';

COMMIT;

BEGIN;

-- shop.Person: comment on table person
COMMENT ON TABLE person IS 'people';

COMMIT;

BEGIN;

-- shop.Team: comment on table team
COMMENT ON TABLE team IS NULL;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
