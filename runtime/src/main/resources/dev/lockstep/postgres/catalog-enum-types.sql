-- The enum types of the current schema, with their labels in order.
SELECT type.typname::text,
       ARRAY(
           SELECT label.enumlabel::text
           FROM pg_catalog.pg_enum AS label
           WHERE label.enumtypid = type.oid
           ORDER BY label.enumsortorder)
FROM pg_catalog.pg_type AS type
WHERE type.typnamespace OPERATOR(pg_catalog.=)
        pg_catalog.to_regnamespace(pg_catalog.quote_ident(pg_catalog.current_schema()))
    AND type.typtype = 'e'
ORDER BY type.typname
