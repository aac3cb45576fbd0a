-- Every table: its kind and its comment.
SELECT format('%s | table | kind %s%s',
              c.relname,
              c.relkind,
              coalesce(', comment ' || quote_literal(obj_description(c.oid, 'pg_class')), ''))
FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace
  AND c.relkind IN ('r', 'p', 'v', 'm')
ORDER BY 1;
