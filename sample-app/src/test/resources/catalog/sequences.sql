-- Every sequence, under the table whose column owns it.
SELECT format('%s | sequence | %s %s START %s INCREMENT %s MINVALUE %s MAXVALUE %s CACHE %s%s',
              coalesce(o.relname, '-'),
              c.relname,
              format_type(s.seqtypid, NULL),
              s.seqstart,
              s.seqincrement,
              s.seqmin,
              s.seqmax,
              s.seqcache,
              CASE WHEN s.seqcycle THEN ' CYCLE' ELSE '' END)
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
LEFT JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
LEFT JOIN pg_class o ON o.oid = d.refobjid
WHERE c.relnamespace = 'public'::regnamespace
ORDER BY 1;
