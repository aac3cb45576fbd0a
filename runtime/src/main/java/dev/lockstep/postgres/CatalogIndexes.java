package dev.lockstep.postgres;

import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.IndexKey.Direction;
import dev.lockstep.schema.IndexKey.Nulls;
import dev.lockstep.schema.IndexKey.Target;
import dev.lockstep.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code catalog-indexes.sql}: one for each key of each index. */
final class CatalogIndexes {

    private final Map<String, Found> tables = new LinkedHashMap<>();

    private CatalogIndexes() {}

    /** The indexes of a table, its exclusion constraints, and the names of those among both that are not valid. */
    record Found(List<Index> indexes, List<ExclusionConstraint> exclusions, List<String> invalid) {
        Found() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Row(String table, Head head, Part part) {}

    /** What all rows of one index say. */
    private record Head(
            String name,
            String method,
            Index.Uniqueness uniqueness,
            boolean valid,
            Optional<String> predicate,
            Optional<Exclusion> exclusion) {}

    private record Exclusion(String name, boolean deferrable, boolean deferred) {}

    /** A key with its operator, if it has one; or a column that is only included. */
    private record Part(IndexKey key, boolean included, Optional<String> operator) {}

    static CatalogIndexes read(Session session) throws SQLException {
        Map<String, Map<Head, List<Part>>> rows = new LinkedHashMap<>();
        for (Row row : session.query(SqlResource.read("catalog-indexes.sql"), CatalogIndexes::row)) {
            rows.computeIfAbsent(row.table(), table -> new LinkedHashMap<>())
                    .computeIfAbsent(row.head(), head -> new ArrayList<>())
                    .add(row.part());
        }
        CatalogIndexes read = new CatalogIndexes();
        rows.forEach((table, indexes) -> indexes.forEach((head, parts) -> read.add(table, head, parts)));
        return read;
    }

    Found of(String table) {
        return tables.computeIfAbsent(table, name -> new Found());
    }

    private void add(String table, Head head, List<Part> parts) {
        Found found = of(table);
        String name = head.exclusion().map(Exclusion::name).orElse(head.name());
        if (head.exclusion().isPresent()) {
            found.exclusions().add(exclusion(head, head.exclusion().get(), parts));
        } else {
            found.indexes().add(index(head, parts));
        }
        if (!head.valid()) {
            found.invalid().add(name);
        }
    }

    private static Index index(Head head, List<Part> parts) {
        return new Index(
                ObjectName.derived(head.name()),
                head.uniqueness(),
                head.method(),
                parts.stream().filter(part -> !part.included()).map(Part::key).toList(),
                parts.stream()
                        .filter(Part::included)
                        .map(part -> part.key().target().text())
                        .toList(),
                head.predicate());
    }

    private static ExclusionConstraint exclusion(Head head, Exclusion exclusion, List<Part> parts) {
        return new ExclusionConstraint(
                ObjectName.derived(exclusion.name()),
                head.method(),
                parts.stream()
                        .map(part -> new ExclusionConstraint.Element(
                                part.key(), part.operator().orElse("=")))
                        .toList(),
                head.predicate(),
                CatalogConstraints.deferral(exclusion.deferrable(), exclusion.deferred()));
    }

    private static Row row(ResultSet row) throws SQLException {
        Optional<Exclusion> exclusion = row.getString(8) == null
                ? Optional.empty()
                : Optional.of(new Exclusion(row.getString(8), row.getBoolean(9), row.getBoolean(10)));
        Head head = new Head(
                row.getString(2),
                row.getString(3),
                uniqueness(row.getBoolean(4), row.getBoolean(5)),
                row.getBoolean(6),
                Optional.ofNullable(row.getString(7)),
                exclusion);
        Part part = new Part(key(row), row.getBoolean(11), Optional.ofNullable(row.getString(18)));
        return new Row(row.getString(1), head, part);
    }

    private static Index.Uniqueness uniqueness(boolean unique, boolean nullsNotDistinct) {
        if (!unique) {
            return Index.Uniqueness.NOT_UNIQUE;
        }
        return nullsNotDistinct ? Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT : Index.Uniqueness.UNIQUE;
    }

    private static IndexKey key(ResultSet row) throws SQLException {
        String column = row.getString(12);
        return new IndexKey(
                column == null
                        ? new Target(row.getString(13), Target.Kind.EXPRESSION)
                        : new Target(column, Target.Kind.COLUMN),
                Optional.ofNullable(row.getString(14)),
                Optional.ofNullable(row.getString(15)),
                row.getBoolean(16) ? Direction.DESCENDING : Direction.ASCENDING,
                row.getBoolean(17) ? Nulls.FIRST : Nulls.LAST);
    }
}
