-- The invalid copies that an interrupted REINDEX CONCURRENTLY has left (manual of REINDEX, "Rebuilding Indexes Concurrently"),
-- of one index, table or schema, or of the database, and that nobody is building. Parameters: what the name is the name of; the
-- name, as it stands in SQL, four times.
SELECT pg_catalog.format('%I.%I', namespace.nspname, relation.relname)
FROM pg_catalog.pg_index AS index
JOIN pg_catalog.pg_class AS relation ON relation.oid = index.indexrelid
JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
WHERE NOT index.indisvalid
  AND relation.relname ~ '_cc(new|old)[0-9]*$'
  AND namespace.nspname !~ '^pg_'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index WHERE index_relid = relation.oid)
  AND CASE ?
      WHEN 'INDEX' THEN EXISTS (
          SELECT FROM pg_catalog.pg_index AS original
          WHERE original.indexrelid = pg_catalog.to_regclass(?)
            AND original.indrelid = index.indrelid
            AND pg_catalog."substring"(pg_catalog.pg_get_indexdef(original.indexrelid), ' USING .*')
              = pg_catalog."substring"(pg_catalog.pg_get_indexdef(index.indexrelid), ' USING .*'))
      WHEN 'TABLE' THEN index.indrelid = pg_catalog.to_regclass(?)
      WHEN 'SCHEMA' THEN namespace.nspname = (pg_catalog.parse_ident(?))[1]::pg_catalog.name
      ELSE ? IS NOT NULL
      END
ORDER BY 1
