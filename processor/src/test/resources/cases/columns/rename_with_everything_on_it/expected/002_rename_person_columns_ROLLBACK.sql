-- 002_rename_person_columns_ROLLBACK
--
-- Takes back 002_rename_person_columns. LOSSLESS.
--
-- Locks:
--   person: ACCESS EXCLUSIVE, for a moment
--
-- Mind:
--   an application that still says person.email fails from this moment on
--   an application that still says person.years fails from this moment on
--   an application that still says person.number fails from this moment on
--   an application that still says person.chief_id fails from this moment on

-- psql stops at the first error.
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '2s';

-- shop.Person#mail: rename column person.email to mail
ALTER TABLE person
  RENAME COLUMN email TO mail;

-- shop.Person#age: rename column person.years to age
ALTER TABLE person
  RENAME COLUMN years TO age;

-- shop.Person#id: rename column person.number to code
ALTER TABLE person
  RENAME COLUMN number TO code;

-- shop.Person#boss: rename column person.chief_id to boss_id
ALTER TABLE person
  RENAME COLUMN chief_id TO boss_id;

-- shop.Person#mail: rename constraint person_email_key on person to person_mail_key
ALTER TABLE person
  RENAME CONSTRAINT person_email_key TO person_mail_key;

-- shop.Person#boss: rename constraint person_chief_id_fkey on person to person_boss_id_fkey
ALTER TABLE person
  RENAME CONSTRAINT person_chief_id_fkey TO person_boss_id_fkey;

-- shop.Person#age: rename constraint person_years_check on person to person_age_check
ALTER TABLE person
  RENAME CONSTRAINT person_years_check TO person_age_check;

-- shop.Person#id: rename index person_number_chief_id_idx on person to person_code_boss_id_idx
ALTER INDEX person_number_chief_id_idx RENAME TO person_code_boss_id_idx;

DELETE FROM schema_migrations WHERE version = 2;

COMMIT;
