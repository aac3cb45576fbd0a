-- The sequences of the current schema, without those inside identity columns.
SELECT relation.relname::text,
       pg_catalog.format_type(sequence.seqtypid, NULL),
       sequence.seqstart,
       sequence.seqincrement,
       sequence.seqmin,
       sequence.seqmax,
       sequence.seqcache,
       sequence.seqcycle
FROM pg_catalog.pg_sequence AS sequence
JOIN pg_catalog.pg_class AS relation
    ON relation.oid = sequence.seqrelid
LEFT JOIN pg_catalog.pg_depend AS ownership
    ON ownership.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
    AND ownership.objid = sequence.seqrelid
    AND ownership.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
    AND ownership.refobjsubid > 0
    AND ownership.deptype IN ('a', 'i')
WHERE relation.relnamespace OPERATOR(pg_catalog.=)
        pg_catalog.to_regnamespace(pg_catalog.quote_ident(pg_catalog.current_schema()))
    AND coalesce(ownership.deptype, 'a') <> 'i'
ORDER BY relation.relname
