package dev.lockstep.postgres;

import dev.lockstep.drift.Defect;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalog of the current schema as a {@link Catalog}, in five queries (PostgreSQL manual, System Catalogs). Any role may
 * ask them.
 *
 * <p>Expressions and types come as PostgreSQL writes them, which depends on the search path and not only on what they mean:
 * they can be compared with what was read under the same path, and with nothing else.
 */
final class CatalogReader {

    private final Session session;
    private final String namespace;
    private final CatalogNames names;
    private final List<Defect> defects = new ArrayList<>();

    private CatalogReader(Session session, String namespace, CatalogNames names) {
        this.session = session;
        this.namespace = namespace;
        this.names = names;
    }

    /** Reads {@code namespace}, which is the current schema of the session. */
    static Catalog read(Session session, String namespace, CatalogNames names) throws SQLException {
        CatalogReader reader = new CatalogReader(session, namespace, names);
        Schema schema = new Schema(reader.tables(), reader.sequences(), reader.enumTypes());
        return new Catalog(schema, reader.defects, List.of());
    }

    private List<Table> tables() throws SQLException {
        Map<String, CatalogColumns.Rows> columns = CatalogColumns.read(session);
        CatalogConstraints constraints = CatalogConstraints.read(session, names);
        CatalogIndexes indexes = CatalogIndexes.read(session);
        List<Table> tables = new ArrayList<>();
        columns.forEach((name, rows) -> {
            QualifiedName table = names.of(namespace, name);
            CatalogConstraints.Found keys = constraints.of(name);
            CatalogIndexes.Found built = indexes.of(name);
            keys.defects().forEach((object, kind) -> defects.add(new Defect(table, object, kind)));
            built.invalid().forEach(object -> defects.add(new Defect(table, object, Defect.Kind.INVALID)));
            tables.add(new Table(
                    table,
                    rows.columns(),
                    Stream.concat(keys.constraints().stream(), built.exclusions().stream())
                            .toList(),
                    built.indexes(),
                    rows.comment(),
                    Origin.NONE));
        });
        return tables;
    }

    private List<Sequence> sequences() throws SQLException {
        return session.query(SqlResource.read("catalog-sequences.sql"), row -> {
            SqlType type = SqlType.parse(row.getString(2));
            return new Sequence(
                    names.of(namespace, row.getString(1)), type, CatalogColumns.counting(row, 3, type), Origin.NONE);
        });
    }

    private List<EnumType> enumTypes() throws SQLException {
        return session.query(
                SqlResource.read("catalog-enum-types.sql"),
                row -> new EnumType(
                        names.of(namespace, row.getString(1)), CatalogConstraints.texts(row, 2), Origin.NONE));
    }
}
