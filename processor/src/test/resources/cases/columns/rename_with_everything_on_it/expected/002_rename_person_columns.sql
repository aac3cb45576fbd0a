-- 002_rename_person_columns
--
-- Changes:
--   rename column person.mail to email  (shop.Person#email)
--   rename column person.age to years  (shop.Person#years)
--   rename column person.code to number  (shop.Person#id)
--   rename column person.boss_id to chief_id  (shop.Person#boss)
--   rename constraint person_mail_key on person to person_email_key  (shop.Person#email)
--   rename constraint person_boss_id_fkey on person to person_chief_id_fkey  (shop.Person#boss)
--   rename constraint person_age_check on person to person_years_check  (shop.Person#years)
--   rename index person_code_boss_id_idx on person to person_number_chief_id_idx  (shop.Person#id)
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.mail fails from this moment on
--   an application that still says person.age fails from this moment on
--   an application that still says person.code fails from this moment on
--   an application that still says person.boss_id fails from this moment on
--
-- Rollback: LOSSLESS.

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#email: rename column person.mail to email
ALTER TABLE person
  RENAME COLUMN mail TO email;

-- shop.Person#years: rename column person.age to years
ALTER TABLE person
  RENAME COLUMN age TO years;

-- shop.Person#id: rename column person.code to number
ALTER TABLE person
  RENAME COLUMN code TO number;

-- shop.Person#boss: rename column person.boss_id to chief_id
ALTER TABLE person
  RENAME COLUMN boss_id TO chief_id;

-- shop.Person#email: rename constraint person_mail_key on person to person_email_key
ALTER TABLE person
  RENAME CONSTRAINT person_mail_key TO person_email_key;

-- shop.Person#boss: rename constraint person_boss_id_fkey on person to person_chief_id_fkey
ALTER TABLE person
  RENAME CONSTRAINT person_boss_id_fkey TO person_chief_id_fkey;

-- shop.Person#years: rename constraint person_age_check on person to person_years_check
ALTER TABLE person
  RENAME CONSTRAINT person_age_check TO person_years_check;

-- shop.Person#id: rename index person_code_boss_id_idx on person to person_number_chief_id_idx
ALTER INDEX person_code_boss_id_idx RENAME TO person_number_chief_id_idx;

INSERT INTO schema_migrations (version, name) VALUES (2, 'rename_person_columns');

COMMIT;
