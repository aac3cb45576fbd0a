-- All tables of the current schema but the history.
SELECT pg_catalog.format('%I.%I', namespace.nspname, class.relname)
FROM pg_catalog.pg_class AS class
JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
WHERE class.relkind IN ('r', 'p')
    AND namespace.nspname = pg_catalog.current_schema()
    AND class.relname <> 'schema_migrations'
ORDER BY 1
