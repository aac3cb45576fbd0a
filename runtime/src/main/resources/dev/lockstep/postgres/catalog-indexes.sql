-- The indexes of the tables of the current schema, one row for each key and included column. Of those inside a constraint
-- only the ones of exclusion constraints, with their operators.
SELECT relation.relname::text,
       owner.relname::text,
       method.amname::text,
       index.indisunique,
       coalesce((pg_catalog.to_jsonb(index) OPERATOR(pg_catalog.->>) 'indnullsnotdistinct')::boolean, false),
       index.indisvalid AND index.indisready,
       pg_catalog.pg_get_expr(index.indpred, index.indrelid),
       exclusion.conname::text,
       exclusion.condeferrable,
       exclusion.condeferred,
       key.place > index.indnkeyatts,
       attribute.attname::text,
       pg_catalog.pg_get_indexdef(index.indexrelid, key.place, false),
       CASE
           WHEN index.indcollation[key.place - 1] <> coalesce(attribute.attcollation, shape.typcollation)
               AND index.indcollation[key.place - 1] OPERATOR(pg_catalog.<>) 0
           THEN ordering.collname::text
       END,
       CASE WHEN NOT operators.opcdefault THEN operators.opcname::text END,
       coalesce(index.indoption[key.place - 1] OPERATOR(pg_catalog.&) 1, 0) = 1,
       coalesce(index.indoption[key.place - 1] OPERATOR(pg_catalog.&) 2, 0) = 2,
       operator.oprname::text
FROM pg_catalog.pg_index AS index
JOIN pg_catalog.pg_class AS owner
    ON owner.oid = index.indexrelid
JOIN pg_catalog.pg_am AS method
    ON method.oid = owner.relam
JOIN pg_catalog.pg_class AS relation
    ON relation.oid = index.indrelid
CROSS JOIN LATERAL pg_catalog.generate_series(1, index.indnatts::int) AS key (place)
JOIN pg_catalog.pg_attribute AS part
    ON part.attrelid = index.indexrelid
    AND part.attnum = key.place
JOIN pg_catalog.pg_type AS shape
    ON shape.oid = part.atttypid
LEFT JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = index.indrelid
    AND attribute.attnum = index.indkey[key.place - 1]
    AND attribute.attnum <> 0
LEFT JOIN pg_catalog.pg_collation AS ordering
    ON key.place <= index.indnkeyatts
    AND ordering.oid = index.indcollation[key.place - 1]
LEFT JOIN pg_catalog.pg_opclass AS operators
    ON key.place <= index.indnkeyatts
    AND operators.oid = index.indclass[key.place - 1]
LEFT JOIN pg_catalog.pg_constraint AS exclusion
    ON exclusion.conindid = index.indexrelid
    AND exclusion.conrelid = index.indrelid
    AND exclusion.contype = 'x'
LEFT JOIN pg_catalog.pg_operator AS operator
    ON operator.oid = exclusion.conexclop[key.place]
WHERE relation.relnamespace OPERATOR(pg_catalog.=)
        pg_catalog.to_regnamespace(pg_catalog.quote_ident(pg_catalog.current_schema()))
    AND relation.relkind IN ('r', 'p')
    AND NOT EXISTS (
        SELECT 1
        FROM pg_catalog.pg_constraint AS constr
        WHERE constr.conindid = index.indexrelid
            AND constr.conrelid = index.indrelid
            AND constr.contype IN ('p', 'u'))
ORDER BY relation.relname, owner.relname, key.place
