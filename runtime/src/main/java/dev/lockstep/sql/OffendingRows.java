package dev.lockstep.sql;

import dev.lockstep.plan.Fill;
import dev.lockstep.plan.FormerNames;
import dev.lockstep.plan.Operation.RefuseRows;
import dev.lockstep.plan.Probe;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows that a probe looks for, as the parts of a query.
 *
 * @param shown what a row is known by: the list of a SELECT, and the order of the rows
 * @param sample the same as one text
 * @param source what stands behind FROM
 */
record OffendingRows(String shown, String sample, String source) {

    /** For a person to run, on one line. */
    String query() {
        return "SELECT " + shown + " FROM " + source.replaceAll("\n {6,8}(?=\\S)", " ");
    }

    /** The samples in their order, as a query within a block. */
    String numbered() {
        return "SELECT " + sample + " AS sample, row_number() OVER (ORDER BY " + shown + ") AS place\n      FROM "
                + source;
    }

    /**
     * What to look for in {@code table}, which is not there yet under its new names, nor with the values of {@code fills}: it is
     * read as if it were.
     */
    record In(Table table, FormerNames former, List<Fill> fills) implements Probe.Visitor<OffendingRows> {

        In(RefuseRows refuse) {
            this(refuse.table(), refuse.former(), refuse.fills());
        }

        @Override
        public OffendingRows missingValues(Probe.MissingValues probe) {
            return where(Identifier.quote(probe.column().name()) + " IS NULL");
        }

        @Override
        public OffendingRows unfilled(Probe.Unfilled probe) {
            return where(Identifier.quote(probe.column().name()) + " IS NULL");
        }

        @Override
        public OffendingRows orphans(Probe.Orphans probe) {
            ForeignKey key = probe.key();
            List<String> present = new ArrayList<>();
            List<String> equal = new ArrayList<>();
            for (int i = 0; i < key.columns().size(); i++) {
                String value = "child." + Identifier.quote(key.columns().get(i));
                present.add(value + " IS NOT NULL");
                equal.add("parent." + Identifier.quote(key.referencedColumns().get(i)) + " = " + value);
            }
            String missing = "\n        AND NOT EXISTS (SELECT FROM "
                    + source(key.referencedTable(), key.referencedColumns()) + " AS parent WHERE "
                    + String.join(" AND ", equal)
                    + ")";
            String condition = String.join(" AND ", present) + (former.isNew(key.referencedTable()) ? "" : missing);
            return new OffendingRows(shown("child."), sample("child."), rows() + " AS child\n      WHERE " + condition);
        }

        @Override
        public OffendingRows duplicates(Probe.Duplicates probe) {
            List<String> columns =
                    probe.columns().stream().map(Identifier::quote).toList();
            String all = String.join(", ", columns);
            String present = probe.nulls() == Probe.Duplicates.Nulls.DISTINCT
                    ? "\n      WHERE "
                            + columns.stream()
                                    .map(column -> column + " IS NOT NULL")
                                    .collect(Collectors.joining(" AND "))
                    : "";
            return new OffendingRows(
                    all,
                    "concat_ws('/', " + all + ")",
                    named() + present + "\n      GROUP BY " + all + "\n      HAVING count(*) > 1");
        }

        @Override
        public OffendingRows duplicateKeys(Probe.DuplicateKeys probe) {
            Index index = probe.index();
            List<String> keys = index.keys().stream().map(IndexSql::target).toList();
            List<String> conditions = new ArrayList<>();
            index.predicate().ifPresent(predicate -> conditions.add("(" + predicate + ")"));
            if (index.uniqueness() == Index.Uniqueness.UNIQUE) {
                keys.forEach(key -> conditions.add(key + " IS NOT NULL"));
            }
            String all = String.join(", ", keys);
            String rows = conditions.isEmpty() ? "" : "\n      WHERE " + String.join(" AND ", conditions);
            return new OffendingRows(
                    all,
                    "concat_ws('/', " + all + ")",
                    named() + rows + "\n      GROUP BY " + all + "\n      HAVING count(*) > 1");
        }

        /** The keys are computed once for each row, as they may be expressions. */
        @Override
        public OffendingRows conflicts(Probe.Conflicts probe) {
            ExclusionConstraint exclusion = probe.exclusion();
            List<String> keys = new ArrayList<>();
            List<String> conditions = new ArrayList<>();
            for (ExclusionConstraint.Element element : exclusion.elements()) {
                String name = "lockstep_value" + keys.size();
                keys.add(IndexSql.target(element.key()) + " AS " + name);
                conditions.add("one." + name + " " + element.operator() + " other." + name);
            }
            String where =
                    exclusion.predicate().map(text -> " WHERE (" + text + ")").orElse("");
            String compared = "(" + all() + ", ctid AS lockstep_place, " + String.join(", ", keys) + " FROM " + named()
                    + where + ")";
            return new OffendingRows(
                    shown("one."),
                    sample("one."),
                    compared + " AS one\n      WHERE EXISTS (SELECT FROM " + compared
                            + " AS other WHERE one.lockstep_place <> other.lockstep_place AND "
                            + String.join(" AND ", conditions) + ")");
        }

        @Override
        public OffendingRows violations(Probe.Violations probe) {
            String renamed = probe.renamed().stream()
                    .map(change ->
                            " AND " + Identifier.quote(change.column().name()) + " <> " + Text.literal(change.from()))
                    .collect(Collectors.joining());
            return where("NOT (" + probe.check().expression() + ")" + renamed);
        }

        @Override
        public OffendingRows goneLabels(Probe.GoneLabels probe) {
            String value = probe.using()
                    .map(using -> "(" + using + ")")
                    .orElseGet(() -> Identifier.quote(probe.column().name()));
            String labels = probe.labels().stream().map(Text::literal).collect(Collectors.joining(", "));
            boolean isArray = probe.column().type().isArray();
            return where(value + (isArray ? "::TEXT[] && ARRAY[" + labels + "]" : "::TEXT IN (" + labels + ")"));
        }

        @Override
        public OffendingRows tooLong(Probe.TooLong probe) {
            String value = probe.change()
                    .using()
                    .map(using -> "(" + using + ")")
                    .orElseGet(() -> Identifier.quote(probe.change().column().name()));
            return where("length(rtrim(" + value + "::TEXT)) > " + probe.limit());
        }

        /** All of them: which ones cannot be converted only shows when it is tried. */
        @Override
        public OffendingRows unconvertible(Probe.Unconvertible probe) {
            return new OffendingRows(shown(""), sample(""), named());
        }

        private OffendingRows where(String condition) {
            return new OffendingRows(shown(""), sample(""), named() + "\n      WHERE " + condition);
        }

        /** With what a row without a key is known by, which is not among all columns of a table. */
        private String all() {
            boolean isTable = rows().equals(Identifier.quote(table.name()));
            return key().isEmpty() && isTable ? "SELECT ctid, *" : "SELECT *";
        }

        /** What stands behind FROM where the table needs no other name. */
        private String named() {
            return named(rows());
        }

        private String named(String rows) {
            boolean isTable = rows.equals(Identifier.quote(table.name()));
            return isTable
                    ? rows
                    : rows + " AS " + Identifier.quote(table.name().name());
        }

        private String rows() {
            List<String> columns = table.columns().stream()
                    .map(Column::name)
                    .filter(column -> !former.isNew(table.name(), column))
                    .toList();
            String source = source(table.name(), columns);
            return fills.isEmpty() ? source : filled(columns, source);
        }

        /** Rows without a value of which nobody knows what it will be are left out. */
        private String filled(List<String> columns, String source) {
            List<String> shown = new ArrayList<>(List.of("ctid"));
            List<String> conditions = new ArrayList<>();
            columns.stream()
                    .filter(column -> fill(column).isEmpty())
                    .forEach(column -> shown.add(Identifier.quote(column)));
            for (Fill fill : fills) {
                String name = Identifier.quote(fill.column().name());
                fill.value().ifPresentOrElse(value -> shown.add(filled(fill, value) + " AS " + name), () -> {
                    shown.add(name);
                    conditions.add(name + " IS NOT NULL");
                });
            }
            String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
            return "(SELECT " + String.join(", ", shown) + " FROM " + named(source) + where + ")";
        }

        private static String filled(Fill fill, String value) {
            String name = Identifier.quote(fill.column().name());
            String given = "(" + value + ")::" + TypeSql.of(fill.column().type());
            String collation = fill.column()
                    .collation()
                    .map(text -> " COLLATE " + Identifier.quote(text))
                    .orElse("");
            return fill.scope() == Fill.Scope.GAPS ? "coalesce(" + name + ", " + given + ")" : given + collation;
        }

        private Optional<Fill> fill(String column) {
            return fills.stream()
                    .filter(fill -> fill.column().name().equals(column))
                    .findFirst();
        }

        /** A table as it is, or its {@code columns} under their new names. */
        private String source(QualifiedName name, List<String> columns) {
            String now = Identifier.quote(former.ofTable(name));
            List<String> shown = columns.stream()
                    .map(column -> renamed(former.ofColumn(name, column), column))
                    .toList();
            return shown.equals(columns.stream().map(Identifier::quote).toList())
                    ? now
                    : "(SELECT ctid, " + String.join(", ", shown) + " FROM " + now + ")";
        }

        private static String renamed(String from, String to) {
            return from.equals(to) ? Identifier.quote(to) : Identifier.quote(from) + " AS " + Identifier.quote(to);
        }

        private String sample(String alias) {
            return key().isEmpty() ? alias + "ctid::TEXT" : "concat_ws('/', " + shown(alias) + ")";
        }

        private String shown(String alias) {
            return key().isEmpty()
                    ? alias + "ctid"
                    : key().stream()
                            .map(column -> alias + Identifier.quote(column))
                            .collect(Collectors.joining(", "));
        }

        /** The columns that a person knows a row by. */
        List<String> key() {
            return table.primaryKey()
                    .map(PrimaryKey::columns)
                    .filter(columns -> columns.stream().noneMatch(column -> former.isNew(table.name(), column)))
                    .orElse(List.of());
        }
    }
}
