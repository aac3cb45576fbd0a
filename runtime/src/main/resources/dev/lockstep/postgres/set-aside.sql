-- Tables and columns that a migration of this database has renamed out of the way, oldest first: the name, the statement
-- that drops it, the migration, and the seconds since then. Name and comment have to speak of the same migration.
SELECT found.name,
       found.statement,
       history.version,
       extract(epoch FROM pg_catalog.now() OPERATOR(pg_catalog.-) history.applied_at)::bigint
FROM (SELECT coalesce(attribute.attname, class.relname) AS plain,
             CASE WHEN description.objsubid OPERATOR(pg_catalog.=) 0
                  THEN class.oid::pg_catalog.regclass::text
                  ELSE pg_catalog.format('%s.%I', class.oid::pg_catalog.regclass, attribute.attname)
             END AS name,
             CASE WHEN description.objsubid OPERATOR(pg_catalog.=) 0
                  THEN pg_catalog.format('DROP TABLE %s', class.oid::pg_catalog.regclass)
                  ELSE pg_catalog.format(
                      'ALTER TABLE %s DROP COLUMN %I', class.oid::pg_catalog.regclass, attribute.attname)
             END AS statement,
             (pg_catalog.regexp_match(
                 description.description, '^set aside by Lockstep migration (\d{1,9}): was '))[1]::integer AS version
      FROM pg_catalog.pg_description AS description
      JOIN pg_catalog.pg_class AS class
          ON description.classoid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
          AND class.oid OPERATOR(pg_catalog.=) description.objoid
          AND class.relkind OPERATOR(pg_catalog.=) 'r'
      LEFT JOIN pg_catalog.pg_attribute AS attribute
          ON attribute.attrelid OPERATOR(pg_catalog.=) class.oid
          AND attribute.attnum OPERATOR(pg_catalog.=) description.objsubid
          AND description.objsubid OPERATOR(pg_catalog.>) 0
          AND NOT attribute.attisdropped
      WHERE description.objsubid OPERATOR(pg_catalog.=) 0 OR attribute.attname IS NOT NULL) AS found
JOIN schema_migrations AS history
    ON history.version OPERATOR(pg_catalog.=) found.version
WHERE found.plain::text OPERATOR(pg_catalog.~) pg_catalog.format('__dropped_0*%s$', found.version)
ORDER BY history.version, found.name
