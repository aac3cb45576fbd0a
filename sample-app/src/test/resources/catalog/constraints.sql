-- Every constraint, in PostgreSQL's own words; NOT VALID is among them.
-- NOT NULL is a property of the column: only from PostgreSQL 18 on it is listed here too.
SELECT format('%s | constraint | %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
WHERE k.connamespace = 'public'::regnamespace
  AND k.contype <> 'n'
ORDER BY 1;
