-- 002_add_offer_photos_and_offers
--
-- Changes:
--   create table offer_photos  (Offer#photos)
--   create table offers  (Offer)
--
-- Locks:
--   shops: SHARE ROW EXCLUSIVE, for a moment
--
-- Rollback: LOSSY. What was written to the new structure since is lost:
--   the rows of offer_photos
--   the rows of offers

-- psql stops at the first error; what is done by then stays done, step by step.
\set ON_ERROR_STOP on

BEGIN;

-- Offer: create table offers
CREATE TABLE IF NOT EXISTS offers (
  shop_id BIGINT NOT NULL,
  number INTEGER NOT NULL,
  title VARCHAR(80),
  sold BOOLEAN NOT NULL,
  instead_number INTEGER,
  instead_shop_id BIGINT,
  CONSTRAINT offers_pkey PRIMARY KEY (number, shop_id),
  CONSTRAINT offers_instead_number_instead_shop_id_fkey FOREIGN KEY (instead_number, instead_shop_id) REFERENCES offers (number, shop_id)
);

-- Offer#photos: create table offer_photos
CREATE TABLE IF NOT EXISTS offer_photos (
  offer_number INTEGER NOT NULL,
  offer_shop_id BIGINT NOT NULL,
  photos VARCHAR(255),
  place INTEGER NOT NULL,
  CONSTRAINT offer_photos_pkey PRIMARY KEY (offer_number, offer_shop_id, place),
  CONSTRAINT offer_photos_offer_number_offer_shop_id_fkey FOREIGN KEY (offer_number, offer_shop_id) REFERENCES offers (number, shop_id),
  CONSTRAINT offer_photos_place_check CHECK (place >= 0)
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';

-- Offer#shop: add constraint offers_shop_id_fkey on offers
ALTER TABLE offers
  ADD CONSTRAINT offers_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES shops (id);

INSERT INTO schema_migrations (version, name) VALUES (2, 'add_offer_photos_and_offers');

COMMIT;
