-- The foreign keys from these tables (a line each) and to them: what takes each away, and what brings it back as it was.
WITH RECURSIVE touching AS (
    SELECT con.oid, con.conparentid
    FROM pg_catalog.pg_constraint AS con
    JOIN pg_catalog.unnest(pg_catalog.string_to_array(?, pg_catalog.chr(10))) AS saved (name)
        ON saved.name::pg_catalog.regclass IN (con.conrelid, con.confrelid)
    WHERE con.contype = 'f'
    UNION
    SELECT parent.oid, parent.conparentid
    FROM touching
    JOIN pg_catalog.pg_constraint AS parent ON parent.oid = touching.conparentid
)
SELECT pg_catalog.format('ALTER TABLE %I.%I DROP CONSTRAINT %I', namespace.nspname, class.relname, con.conname),
       pg_catalog.format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', namespace.nspname, class.relname, con.conname,
           pg_catalog.pg_get_constraintdef(con.oid))
       || CASE WHEN pg_catalog.obj_description(con.oid, 'pg_constraint') IS NULL THEN ''
           ELSE pg_catalog.format('; COMMENT ON CONSTRAINT %I ON %I.%I IS %L', con.conname, namespace.nspname,
               class.relname, pg_catalog.obj_description(con.oid, 'pg_constraint')) END
FROM touching
JOIN pg_catalog.pg_constraint AS con ON con.oid = touching.oid
JOIN pg_catalog.pg_class AS class ON class.oid = con.conrelid
JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
WHERE touching.conparentid = 0
ORDER BY 1
