-- The tables of the current schema with their columns, one row each; a table without columns is one row without a column name.
-- A NOT NULL that was never validated (PostgreSQL 18) counts as none: rows may break it.
SELECT relation.relname::text,
       pg_catalog.obj_description(relation.oid, 'pg_class'),
       attribute.attname::text,
       pg_catalog.format_type(attribute.atttypid, attribute.atttypmod),
       attribute.attnotnull AND NOT EXISTS (
           SELECT 1
           FROM pg_catalog.pg_constraint AS required
           WHERE required.conrelid = relation.oid
               AND required.contype = 'n'
               AND required.conkey[1] = attribute.attnum
               AND NOT required.convalidated),
       pg_catalog.pg_get_expr(value.adbin, value.adrelid),
       attribute.attgenerated::text,
       attribute.attidentity::text,
       sequence.seqstart,
       sequence.seqincrement,
       sequence.seqmin,
       sequence.seqmax,
       sequence.seqcache,
       sequence.seqcycle,
       CASE WHEN attribute.attcollation <> type.typcollation THEN ordering.collname::text END,
       pg_catalog.col_description(relation.oid, attribute.attnum)
FROM pg_catalog.pg_class AS relation
LEFT JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = relation.oid
    AND attribute.attnum > 0
    AND NOT attribute.attisdropped
LEFT JOIN pg_catalog.pg_type AS type
    ON type.oid = attribute.atttypid
LEFT JOIN pg_catalog.pg_collation AS ordering
    ON ordering.oid = attribute.attcollation
LEFT JOIN pg_catalog.pg_attrdef AS value
    ON value.adrelid = relation.oid
    AND value.adnum = attribute.attnum
LEFT JOIN pg_catalog.pg_depend AS ownership
    ON ownership.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
    AND ownership.refobjid = relation.oid
    AND ownership.refobjsubid = attribute.attnum
    AND ownership.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
    AND ownership.deptype = 'i'
    AND attribute.attidentity <> ''
LEFT JOIN pg_catalog.pg_sequence AS sequence
    ON sequence.seqrelid = ownership.objid
WHERE relation.relnamespace OPERATOR(pg_catalog.=)
        pg_catalog.to_regnamespace(pg_catalog.quote_ident(pg_catalog.current_schema()))
    AND relation.relkind IN ('r', 'p')
ORDER BY relation.relname, attribute.attnum
