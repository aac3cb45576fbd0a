-- 002_add_offer_photos_and_offers_ROLLBACK
--
-- Takes back 002_add_offer_photos_and_offers. LOSSY. What was written to the new structure since is lost:
--   the rows of offer_photos
--   the rows of offers
--
-- Locks:
--   offer_photos: ACCESS EXCLUSIVE, for a moment
--   offers: ACCESS EXCLUSIVE, for a moment
--   shops: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still uses offer_photos fails
--   an application that still uses offers fails

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- Offer#shop: drop constraint offers_shop_id_fkey on offers
ALTER TABLE offers
  DROP CONSTRAINT IF EXISTS offers_shop_id_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- Offer#photos: drop table offer_photos
DROP TABLE IF EXISTS offer_photos;

-- Offer: drop table offers
DROP TABLE IF EXISTS offers;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
