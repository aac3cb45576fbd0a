-- Every index, in PostgreSQL's own words, and whether queries may use it.
SELECT format('%s | index | %s%s',
              c.relname,
              pg_get_indexdef(i.indexrelid),
              CASE WHEN i.indisvalid AND i.indisready THEN '' ELSE ' INVALID' END)
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid
WHERE c.relnamespace = 'public'::regnamespace
ORDER BY 1;
