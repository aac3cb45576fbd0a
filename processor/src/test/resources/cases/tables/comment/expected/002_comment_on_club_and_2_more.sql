-- 002_comment_on_club_and_2_more
--
-- Changes:
--   comment on table club  (shop.Club)
--   comment on table person  (shop.Person)
--   comment on table team  (shop.Team)
--
-- Locks:
--   club: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--   person: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--   team: SHARE UPDATE EXCLUSIVE, which stops neither reads nor writes
--
-- Rollback: LOSSLESS.

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- shop.Club: comment on table club
COMMENT ON TABLE club IS NULL;

COMMIT;

BEGIN;

-- shop.Person: comment on table person
COMMENT ON TABLE person IS 'it''s people';

COMMIT;

BEGIN;

-- shop.Team: comment on table team
COMMENT ON TABLE team IS 'teams';

INSERT INTO schema_migrations (version, name) VALUES (2, 'comment_on_club_and_2_more');

COMMIT;
