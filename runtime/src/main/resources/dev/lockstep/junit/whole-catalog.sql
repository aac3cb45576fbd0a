-- Everything that users have made in a database, one row each: its kind and name, and its definition. Left out are what
-- belongs to an extension, to the system, and to schema_migrations.
WITH ours AS (
    SELECT namespace.oid, namespace.nspname
    FROM pg_namespace AS namespace
    WHERE namespace.nspname !~ '^pg_' AND namespace.nspname <> 'information_schema'
), extended AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), relation AS (
    SELECT class.*, format('%I.%I', ours.nspname, class.relname) AS label
    FROM pg_class AS class
    JOIN ours ON ours.oid = class.relnamespace
    WHERE (class.relname <> 'schema_migrations' OR class.relkind <> 'r')
        AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = class.oid)
), routine AS (
    SELECT proc.*, format('%I.%I(%s)', ours.nspname, proc.proname, pg_get_function_identity_arguments(proc.oid)) AS label
    FROM pg_proc AS proc
    JOIN ours ON ours.oid = proc.pronamespace
    WHERE NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_proc'::regclass AND objid = proc.oid)
), type AS (
    SELECT type.*, format('%I.%I', ours.nspname, type.typname) AS label
    FROM pg_type AS type
    JOIN ours ON ours.oid = type.typnamespace
    WHERE NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_type'::regclass AND objid = type.oid)
)
SELECT format('schema %I', nspname),
       concat_ws(' ', 'access', array_to_string(namespace.nspacl, ' '), 'comment', obj_description(oid, 'pg_namespace'))
FROM ours JOIN pg_namespace AS namespace USING (oid, nspname)
UNION ALL
SELECT format('extension %I', extname), extversion
FROM pg_extension
UNION ALL
SELECT CASE relkind
           WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table'
           WHEN 'c' THEN 'composite type' ELSE 'table'
       END || ' ' || label,
       concat_ws(' ',
           CASE relpersistence WHEN 'u' THEN 'unlogged' END,
           CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END,
           pg_get_partkeydef(oid),
           pg_get_expr(relpartbound, oid),
           (SELECT 'of ' || string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno)
            FROM pg_inherits WHERE inhrelid = relation.oid),
           CASE WHEN relrowsecurity THEN 'row security' END,
           CASE WHEN relforcerowsecurity THEN 'forced' END,
           'identity ' || nullif(relreplident, 'd')::text,
           'with ' || array_to_string(reloptions, ' '),
           'access ' || array_to_string(relacl, ' '),
           'comment ' || obj_description(oid, 'pg_class'))
FROM relation
WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
UNION ALL
SELECT format('column %s.%I', relation.label, attribute.attname),
       concat_ws(' ',
           format_type(attribute.atttypid, attribute.atttypmod),
           CASE WHEN attribute.attcollation <> coalesce(
                   (SELECT typcollation FROM pg_type WHERE pg_type.oid = attribute.atttypid), 0)
               THEN 'collate ' || attribute.attcollation::regcollation::text END,
           CASE WHEN attribute.attnotnull THEN 'not null' END,
           CASE WHEN attribute.attidentity <> '' THEN 'identity ' || attribute.attidentity::text END,
           CASE WHEN attribute.attgenerated <> '' THEN 'generated ' || attribute.attgenerated::text END,
           'default ' || pg_get_expr(value.adbin, value.adrelid),
           CASE WHEN relation.relkind IN ('r', 'p') THEN 'storage ' || attribute.attstorage::text END,
           'access ' || array_to_string(attribute.attacl, ' '),
           'comment ' || col_description(relation.oid, attribute.attnum))
FROM relation
JOIN pg_attribute AS attribute ON attribute.attrelid = relation.oid
LEFT JOIN pg_attrdef AS value ON value.adrelid = relation.oid AND value.adnum = attribute.attnum
WHERE relation.relkind IN ('r', 'p', 'f', 'c') AND attribute.attnum > 0 AND NOT attribute.attisdropped
UNION ALL
SELECT format('constraint %I on %s', conname, coalesce(relation.label, type.label)),
       concat_ws(' ',
           pg_get_constraintdef(constr.oid),
           CASE WHEN NOT convalidated THEN 'not validated' END,
           'comment ' || obj_description(constr.oid, 'pg_constraint'))
FROM pg_constraint AS constr
LEFT JOIN relation ON relation.oid = constr.conrelid
LEFT JOIN type ON type.oid = constr.contypid
WHERE (relation.oid IS NOT NULL OR type.oid IS NOT NULL)
UNION ALL
SELECT 'index ' || relation.label,
       concat_ws(' ',
           pg_get_indexdef(relation.oid),
           CASE WHEN NOT index.indisvalid THEN 'invalid' END,
           CASE WHEN index.indisreplident THEN 'identity' END,
           CASE WHEN index.indisclustered THEN 'clustered' END,
           'comment ' || obj_description(relation.oid, 'pg_class'))
FROM relation
JOIN pg_index AS index ON index.indexrelid = relation.oid
JOIN relation AS owner ON owner.oid = index.indrelid
UNION ALL
SELECT 'sequence ' || relation.label,
       concat_ws(' ',
           format_type(seqtypid, NULL), 'start', seqstart, 'by', seqincrement, 'from', seqmin, 'to', seqmax, 'cache', seqcache,
           CASE WHEN seqcycle THEN 'cycle' END,
           (SELECT 'owned by ' || refobjid::regclass || '.' || attname
            FROM pg_depend
            JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
            WHERE classid = 'pg_class'::regclass AND objid = relation.oid AND refobjsubid > 0 AND deptype IN ('a', 'i')),
           'access ' || array_to_string(relacl, ' '),
           'comment ' || obj_description(relation.oid, 'pg_class'))
FROM relation
JOIN pg_sequence ON seqrelid = relation.oid
UNION ALL
SELECT 'type ' || label,
       concat_ws(' ',
           CASE typtype
               WHEN 'e' THEN 'enum ' || (
                   SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
                   FROM pg_enum WHERE enumtypid = type.oid)
               WHEN 'd' THEN 'domain ' || format_type(typbasetype, typtypmod)
               ELSE 'kind ' || typtype::text
           END,
           CASE WHEN typnotnull THEN 'not null' END,
           'default ' || typdefault,
           'access ' || array_to_string(typacl, ' '),
           'comment ' || obj_description(oid, 'pg_type'))
FROM type
WHERE typtype IN ('e', 'd', 'r')
UNION ALL
SELECT CASE prokind WHEN 'p' THEN 'procedure ' WHEN 'a' THEN 'aggregate ' ELSE 'function ' END || label,
       concat_ws(' ',
           CASE WHEN prokind <> 'a' THEN pg_get_functiondef(oid) END,
           'access ' || array_to_string(proacl, ' '),
           'comment ' || obj_description(oid, 'pg_proc'))
FROM routine
UNION ALL
SELECT format('trigger %I on %s', tgname, relation.label),
       concat_ws(' ', pg_get_triggerdef(pg_trigger.oid), 'enabled', tgenabled::text)
FROM pg_trigger
JOIN relation ON relation.oid = tgrelid
WHERE NOT tgisinternal
UNION ALL
SELECT format('rule %I on %s', rulename, relation.label), pg_get_ruledef(pg_rewrite.oid)
FROM pg_rewrite
JOIN relation ON relation.oid = ev_class
WHERE rulename <> '_RETURN'
UNION ALL
SELECT format('policy %I on %s', polname, relation.label),
       concat_ws(' ',
           polcmd::text,
           CASE WHEN NOT polpermissive THEN 'restrictive' END,
           'for ' || (SELECT string_agg(coalesce(nullif(role::regrole::text, '-'), 'public'), ', ' ORDER BY role::regrole::text)
                      FROM unnest(polroles) AS role),
           'using ' || pg_get_expr(polqual, polrelid),
           'check ' || pg_get_expr(polwithcheck, polrelid))
FROM pg_policy
JOIN relation ON relation.oid = polrelid
UNION ALL
SELECT format('statistics %I.%I', ours.nspname, stxname), pg_get_statisticsobjdef(pg_statistic_ext.oid)
FROM pg_statistic_ext
JOIN ours ON ours.oid = stxnamespace
UNION ALL
SELECT format('event trigger %I', evtname), concat_ws(' ', evtevent, evtfoid::regprocedure::text, evtenabled::text)
FROM pg_event_trigger
UNION ALL
SELECT format('publication %I', pubname),
       concat_ws(' ',
           CASE WHEN puballtables THEN 'all tables' END,
           (SELECT string_agg(prrelid::regclass::text, ', ' ORDER BY prrelid::regclass::text)
            FROM pg_publication_rel WHERE prpubid = pg_publication.oid))
FROM pg_publication
