-- The indexes of a table that bear a name, or all of them when no name is given, and whatever else has that name in the schema
-- of the table. Parameters: the table and the name, as they stand in SQL; the name once more.
-- A null definition is no index. The builder is the process that is at it now (manual 27.4.3), or 0.
SELECT pg_catalog.format('%I.%I', namespace.nspname, relation.relname),
       COALESCE(index.indrelid OPERATOR(pg_catalog.=) wanted.oid, false),
       COALESCE(index.indisvalid, false),
       pg_catalog.pg_get_indexdef(index.indexrelid),
       COALESCE((
           SELECT pid FROM pg_catalog.pg_stat_progress_create_index
           WHERE index_relid OPERATOR(pg_catalog.=) relation.oid LIMIT 1), 0)
FROM pg_catalog.pg_class AS wanted
JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid OPERATOR(pg_catalog.=) wanted.relnamespace
JOIN pg_catalog.pg_class AS relation ON relation.relnamespace OPERATOR(pg_catalog.=) wanted.relnamespace
LEFT JOIN pg_catalog.pg_index AS index ON index.indexrelid OPERATOR(pg_catalog.=) relation.oid
WHERE wanted.oid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?)
  AND (relation.relname OPERATOR(pg_catalog.=) (pg_catalog.parse_ident(?))[1]::pg_catalog.name
    OR (?::pg_catalog.text IS NULL AND index.indrelid OPERATOR(pg_catalog.=) wanted.oid))
ORDER BY relation.relname
