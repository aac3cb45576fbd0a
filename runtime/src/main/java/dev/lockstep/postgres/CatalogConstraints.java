package dev.lockstep.postgres;

import dev.lockstep.drift.Defect;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.UniqueConstraint;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code catalog-constraints.sql}. */
final class CatalogConstraints {

    private final Map<String, Found> tables = new LinkedHashMap<>();

    private CatalogConstraints() {}

    /** The constraints of a table, and what those lack that lack something, by their names. */
    record Found(List<Constraint> constraints, Map<String, Defect.Kind> defects) {}

    private record Row(String table, Constraint constraint, boolean validated, boolean enforced) {}

    static CatalogConstraints read(Session session, CatalogNames names) throws SQLException {
        CatalogConstraints read = new CatalogConstraints();
        session.query(SqlResource.read("catalog-constraints.sql"), row -> row(row, names))
                .forEach(read::add);
        return read;
    }

    Found of(String table) {
        return tables.computeIfAbsent(table, name -> new Found(new ArrayList<>(), new LinkedHashMap<>()));
    }

    private void add(Row row) {
        Found found = of(row.table());
        found.constraints().add(row.constraint());
        String name = row.constraint().name().text();
        if (!row.enforced()) {
            found.defects().put(name, Defect.Kind.NOT_ENFORCED);
        } else if (!row.validated()) {
            found.defects().put(name, Defect.Kind.NOT_VALIDATED);
        }
    }

    private static Row row(ResultSet row, CatalogNames names) throws SQLException {
        return new Row(row.getString(1), constraint(row, names), row.getBoolean(7), row.getBoolean(8));
    }

    private static Constraint constraint(ResultSet row, CatalogNames names) throws SQLException {
        ObjectName name = ObjectName.derived(row.getString(2));
        List<String> columns = texts(row, 4);
        return switch (row.getString(3)) {
            case "p" -> new PrimaryKey(name, columns);
            case "u" ->
                new UniqueConstraint(
                        name,
                        columns,
                        row.getBoolean(9) ? UniqueConstraint.Nulls.NOT_DISTINCT : UniqueConstraint.Nulls.DISTINCT,
                        deferral(row.getBoolean(5), row.getBoolean(6)));
            case "f" ->
                new ForeignKey(
                        name,
                        columns,
                        names.of(row.getString(10), row.getString(11)),
                        texts(row, 12),
                        action(row.getString(13)),
                        action(row.getString(14)),
                        deferral(row.getBoolean(5), row.getBoolean(6)));
            default -> new CheckConstraint(name, row.getString(15), columns);
        };
    }

    static Deferral deferral(boolean deferrable, boolean deferred) {
        if (!deferrable) {
            return Deferral.NOT_DEFERRABLE;
        }
        return deferred ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    /** As {@code confdeltype} and {@code confupdtype} say it (manual, pg_constraint). */
    private static ForeignKey.Action action(String code) {
        return switch (code) {
            case "r" -> ForeignKey.Action.RESTRICT;
            case "c" -> ForeignKey.Action.CASCADE;
            case "n" -> ForeignKey.Action.SET_NULL;
            case "d" -> ForeignKey.Action.SET_DEFAULT;
            default -> ForeignKey.Action.NO_ACTION;
        };
    }

    /** A column of type {@code text[]}. */
    static List<String> texts(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
