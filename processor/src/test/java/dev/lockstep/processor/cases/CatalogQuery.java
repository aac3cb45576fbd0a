package dev.lockstep.processor.cases;

/**
 * The catalog as lines of text, without the order of columns. Written against {@code pg_catalog} alone: what is under test
 * does not judge itself.
 */
final class CatalogQuery {

    private static final String OWN_NAMESPACE = "NOT IN ('pg_catalog', 'information_schema', 'pg_toast')";

    private static final String COLUMNS = """
            SELECT 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                || CASE WHEN a.attidentity <> '' THEN ' identity ' || a.attidentity::text ELSE '' END
                || CASE WHEN a.attgenerated <> '' THEN ' generated ' || a.attgenerated::text ELSE '' END
                || CASE WHEN a.attcollation <> t.typcollation THEN ' collate ' || c.collname ELSE '' END
                || coalesce(' comment ' || col_description(a.attrelid, a.attnum), '')
            FROM pg_attribute a
            JOIN pg_class r ON r.oid = a.attrelid AND r.relkind = 'r'
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_collation c ON c.oid = a.attcollation
            WHERE a.attnum > 0 AND NOT a.attisdropped AND r.relnamespace::regnamespace::text %1$s
              AND r.relname <> 'schema_migrations'""";

    private static final String TABLES = """
            SELECT 'table ' || oid::regclass || coalesce(' comment ' || obj_description(oid, 'pg_class'), '')
            FROM pg_class
            WHERE relkind = 'r' AND relnamespace::regnamespace::text %1$s AND relname <> 'schema_migrations'""";

    /** A NOT NULL has a constraint of its own since PostgreSQL 18; its column says the same. */
    private static final String CONSTRAINTS = """
            SELECT 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid)
                || CASE WHEN convalidated THEN '' ELSE ' (not validated)' END
            FROM pg_constraint
            WHERE conrelid <> 0 AND contype <> 'n' AND connamespace::regnamespace::text %1$s
              AND conrelid::regclass::text <> 'schema_migrations'""";

    private static final String INDEXES = """
            SELECT 'index ' || pg_get_indexdef(indexrelid) || CASE WHEN indisvalid THEN '' ELSE ' (invalid)' END
            FROM pg_index
            JOIN pg_class r ON r.oid = indrelid
            WHERE r.relnamespace::regnamespace::text %1$s AND r.relname <> 'schema_migrations'""";

    private static final String SEQUENCES = """
            SELECT 'sequence ' || s.seqrelid::regclass || ' ' || format_type(s.seqtypid, NULL)
                || ' start ' || seqstart || ' increment ' || seqincrement || ' min ' || seqmin || ' max ' || seqmax
                || ' cache ' || seqcache || CASE WHEN seqcycle THEN ' cycle' ELSE '' END
                || coalesce(' of ' || d.refobjid::regclass || '.' || a.attname, '')
            FROM pg_sequence s
            JOIN pg_class r ON r.oid = s.seqrelid
            LEFT JOIN pg_depend d ON d.objid = s.seqrelid AND d.classid = 'pg_class'::regclass
              AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
            LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            WHERE r.relnamespace::regnamespace::text %1$s""";

    private static final String ENUM_TYPES = """
            SELECT 'type ' || t.oid::regtype || ' '
                || (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
            FROM pg_type t
            WHERE t.typtype = 'e' AND t.typnamespace::regnamespace::text %1$s""";

    /** One line an object, sorted. */
    static final String ALL = String.join("\nUNION ALL\n", COLUMNS, TABLES, CONSTRAINTS, INDEXES, SEQUENCES, ENUM_TYPES)
                    .replace("%1$s", OWN_NAMESPACE)
            + "\nORDER BY 1";

    private CatalogQuery() {}
}
