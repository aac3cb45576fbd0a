-- The constraints of the tables of the current schema. Exclusion constraints come with the indexes. What an older server
-- does not have (NULLS NOT DISTINCT before 15, NOT ENFORCED before 18) is null there.
SELECT relation.relname::text,
       constr.conname::text,
       constr.contype::text,
       ARRAY(
           SELECT attribute.attname::text
           FROM pg_catalog.unnest(constr.conkey) WITH ORDINALITY AS key (number, place)
           JOIN pg_catalog.pg_attribute AS attribute
               ON attribute.attrelid = constr.conrelid
               AND attribute.attnum = key.number
           ORDER BY key.place),
       constr.condeferrable,
       constr.condeferred,
       constr.convalidated,
       coalesce((pg_catalog.to_jsonb(constr) OPERATOR(pg_catalog.->>) 'conenforced')::boolean, true),
       coalesce((pg_catalog.to_jsonb(index) OPERATOR(pg_catalog.->>) 'indnullsnotdistinct')::boolean, false),
       referenced_schema.nspname::text,
       referenced.relname::text,
       ARRAY(
           SELECT attribute.attname::text
           FROM pg_catalog.unnest(constr.confkey) WITH ORDINALITY AS key (number, place)
           JOIN pg_catalog.pg_attribute AS attribute
               ON attribute.attrelid = constr.confrelid
               AND attribute.attnum = key.number
           ORDER BY key.place),
       constr.confdeltype::text,
       constr.confupdtype::text,
       pg_catalog.pg_get_expr(constr.conbin, constr.conrelid)
FROM pg_catalog.pg_constraint AS constr
JOIN pg_catalog.pg_class AS relation
    ON relation.oid = constr.conrelid
LEFT JOIN pg_catalog.pg_index AS index
    ON index.indexrelid = constr.conindid
    AND constr.contype IN ('p', 'u')
LEFT JOIN pg_catalog.pg_class AS referenced
    ON referenced.oid = constr.confrelid
LEFT JOIN pg_catalog.pg_namespace AS referenced_schema
    ON referenced_schema.oid = referenced.relnamespace
WHERE relation.relnamespace OPERATOR(pg_catalog.=)
        pg_catalog.to_regnamespace(pg_catalog.quote_ident(pg_catalog.current_schema()))
    AND relation.relkind IN ('r', 'p')
    AND constr.contype IN ('p', 'u', 'f', 'c')
ORDER BY relation.relname, constr.conname
