package dev.lockstep.sql;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.plan.Probe;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
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
        return "SELECT " + shown + " FROM " + source.replaceAll("\n *", " ");
    }

    /** The samples in their order, as a query within a block. */
    String numbered() {
        return "SELECT " + sample + " AS sample, row_number() OVER (ORDER BY " + shown + ") AS place\n      FROM "
                + source;
    }

    /** What to look for in {@code table}. */
    record In(Table table) implements Probe.Visitor<OffendingRows> {

        @Override
        public OffendingRows missingValues(Probe.MissingValues probe) {
            return where(Identifier.quote(probe.column().name()) + " IS NULL");
        }

        @Override
        public OffendingRows orphans(Probe.Orphans probe) {
            ForeignKey key = probe.key();
            List<String> converted = new ArrayList<>();
            List<String> present = new ArrayList<>();
            List<String> equal = new ArrayList<>();
            for (int i = 0; i < key.columns().size(); i++) {
                String value = "child." + value(key.columns().get(i), i, probe.conversions(), converted);
                present.add(value + " IS NOT NULL");
                equal.add("parent." + Identifier.quote(key.referencedColumns().get(i)) + " = " + value);
            }
            String condition = String.join(" AND ", present) + "\n        AND NOT EXISTS (SELECT FROM "
                    + Identifier.quote(key.referencedTable()) + " AS parent WHERE " + String.join(" AND ", equal)
                    + ")";
            return new OffendingRows(
                    shown("child."), sample("child."), with(converted, "child") + "\n      WHERE " + condition);
        }

        @Override
        public OffendingRows duplicates(Probe.Duplicates probe) {
            List<String> converted = new ArrayList<>();
            List<String> columns = new ArrayList<>();
            for (int i = 0; i < probe.columns().size(); i++) {
                columns.add(value(probe.columns().get(i), i, probe.conversions(), converted));
            }
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
                    with(converted, "converted") + present + "\n      GROUP BY " + all + "\n      HAVING count(*) > 1");
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
            String column = Identifier.quote(probe.column().name());
            String labels = probe.labels().stream().map(Text::literal).collect(Collectors.joining(", "));
            boolean isArray = probe.column().type().isArray();
            return where(column + (isArray ? "::TEXT[] && ARRAY[" + labels + "]" : "::TEXT IN (" + labels + ")"));
        }

        @Override
        public OffendingRows tooLong(Probe.TooLong probe) {
            String column = Identifier.quote(probe.change().column().name());
            return where("length(rtrim(" + column + "::TEXT)) > " + probe.limit());
        }

        /** All of them: which ones cannot be converted only shows when it is tried. */
        @Override
        public OffendingRows unconvertible(Probe.Unconvertible probe) {
            return new OffendingRows(shown(""), sample(""), name());
        }

        private OffendingRows where(String condition) {
            return new OffendingRows(shown(""), sample(""), name() + "\n      WHERE " + condition);
        }

        /** A column, or the name under which its value in the new type is to be found; that is added to {@code converted}. */
        private static String value(
                String column, int place, List<ChangeColumnType> conversions, List<String> converted) {
            for (ChangeColumnType conversion : conversions) {
                if (conversion.column().name().equals(column)) {
                    String name = "lockstep_value" + place;
                    converted.add(ColumnSql.converted(conversion) + " AS " + name);
                    return name;
                }
            }
            return Identifier.quote(column);
        }

        /** The table, with converted values as further columns. */
        private String with(List<String> converted, String alias) {
            String source = converted.isEmpty()
                    ? name()
                    : "(SELECT *, " + String.join(", ", converted) + " FROM " + name() + ")";
            return source + " AS " + alias;
        }

        private String name() {
            return Identifier.quote(table.name());
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
            return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        }
    }
}
