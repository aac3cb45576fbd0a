-- The triggers of these tables (a line each) that would fire: what stops each, and what brings it back as it was.
SELECT pg_catalog.format('ALTER TABLE %s DISABLE TRIGGER %I', saved.name, tg.tgname),
       pg_catalog.format('ALTER TABLE %s ENABLE %s %I', saved.name,
           CASE tg.tgenabled WHEN 'A' THEN 'ALWAYS TRIGGER' WHEN 'R' THEN 'REPLICA TRIGGER' ELSE 'TRIGGER' END, tg.tgname)
FROM pg_catalog.pg_trigger AS tg
JOIN pg_catalog.unnest(pg_catalog.string_to_array(?, pg_catalog.chr(10))) AS saved (name)
    ON saved.name::pg_catalog.regclass = tg.tgrelid
WHERE NOT tg.tgisinternal AND tg.tgenabled <> 'D'
ORDER BY 1
