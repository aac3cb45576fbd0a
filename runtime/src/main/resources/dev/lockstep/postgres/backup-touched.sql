-- The tables of these names (a line each, with a schema or of the current one) that are there, with all of their partitions.
WITH RECURSIVE family AS (
    SELECT class.oid
    FROM pg_catalog.pg_class AS class
    JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
    CROSS JOIN (SELECT pg_catalog.string_to_array(?, pg_catalog.chr(10)) AS called) AS names
    WHERE class.relkind IN ('r', 'p')
        AND (pg_catalog.concat(namespace.nspname, '.', class.relname) = ANY (names.called)
            OR (namespace.nspname = pg_catalog.current_schema() AND class.relname::text = ANY (names.called)))
    UNION
    SELECT inherits.inhrelid
    FROM family
    JOIN pg_catalog.pg_inherits AS inherits ON inherits.inhparent = family.oid
)
SELECT pg_catalog.format('%I.%I', namespace.nspname, class.relname)
FROM family
JOIN pg_catalog.pg_class AS class ON class.oid = family.oid
JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
ORDER BY 1
