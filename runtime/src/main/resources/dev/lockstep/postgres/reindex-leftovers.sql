-- The invalid copies that an interrupted REINDEX CONCURRENTLY has left (manual of REINDEX, "Rebuilding Indexes Concurrently"),
-- of one index, table or schema, or of the database, and that nobody is building. Parameters: what the name is the name of; the
-- name, as it stands in SQL, four times.
SELECT pg_catalog.format('%I.%I', namespace.nspname, relation.relname)
FROM pg_catalog.pg_index AS index
JOIN pg_catalog.pg_class AS relation ON relation.oid OPERATOR(pg_catalog.=) index.indexrelid
JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid OPERATOR(pg_catalog.=) relation.relnamespace
CROSS JOIN (VALUES (?::pg_catalog.text)) AS wanted (kind)
WHERE NOT index.indisvalid
  AND relation.relname OPERATOR(pg_catalog.~) '_cc(new|old)[0-9]*$'
  AND namespace.nspname OPERATOR(pg_catalog.!~) '^pg_'
  AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_stat_progress_create_index
      WHERE index_relid OPERATOR(pg_catalog.=) relation.oid)
  AND CASE
      WHEN kind OPERATOR(pg_catalog.=) 'INDEX' THEN EXISTS (
          SELECT FROM pg_catalog.pg_index AS original
          WHERE original.indexrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?)
            AND original.indrelid OPERATOR(pg_catalog.=) index.indrelid
            AND pg_catalog."substring"(pg_catalog.pg_get_indexdef(original.indexrelid), ' USING .*')
              OPERATOR(pg_catalog.=) pg_catalog."substring"(pg_catalog.pg_get_indexdef(index.indexrelid), ' USING .*'))
      WHEN kind OPERATOR(pg_catalog.=) 'TABLE' THEN index.indrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?)
      WHEN kind OPERATOR(pg_catalog.=) 'SCHEMA' THEN namespace.nspname OPERATOR(pg_catalog.=) (pg_catalog.parse_ident(?))[1]::pg_catalog.name
      ELSE ? IS NOT NULL
      END
ORDER BY 1
