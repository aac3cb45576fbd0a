-- Tables and columns that a migration of this database has renamed out of the way, oldest first: the name, the statement
-- that drops it, the migration, and the seconds since then. Name and comment have to speak of the same migration.
SELECT found.name,
       found.statement,
       history.version,
       extract(epoch FROM now() - history.applied_at)::bigint
FROM (SELECT coalesce(attribute.attname, class.relname) AS plain,
             class.oid::regclass || coalesce('.' || quote_ident(attribute.attname), '') AS name,
             CASE WHEN description.objsubid = 0
                  THEN 'DROP TABLE ' || class.oid::regclass
                  ELSE 'ALTER TABLE ' || class.oid::regclass || ' DROP COLUMN ' || quote_ident(attribute.attname)
             END AS statement,
             substring(description.description FROM '^set aside by Lockstep migration (\d{1,9}): was ')::integer AS version
      FROM pg_description AS description
      JOIN pg_class AS class
          ON description.classoid = 'pg_class'::regclass
          AND class.oid = description.objoid
          AND class.relkind = 'r'
      LEFT JOIN pg_attribute AS attribute
          ON attribute.attrelid = class.oid
          AND attribute.attnum = description.objsubid
          AND description.objsubid > 0
          AND NOT attribute.attisdropped
      WHERE description.objsubid = 0 OR attribute.attname IS NOT NULL) AS found
JOIN schema_migrations AS history
    ON history.version = found.version
WHERE found.plain ~ ('__dropped_0*' || found.version || '$')
ORDER BY history.version, found.name
