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
 * A block that counts the rows that would stop the migration and, when there are any, stops it first, with their number and
 * the keys of a few of them (PostgreSQL manual, DO and PL/pgSQL, Errors and Messages).
 */
final class ProbeSql implements Probe.Visitor<String> {

    private final Table table;
    private final String name;

    ProbeSql(Table table) {
        this.table = table;
        this.name = Identifier.quote(table.name());
    }

    @Override
    public String missingValues(Probe.MissingValues probe) {
        String column = Identifier.quote(probe.column().name());
        return rows(
                column + " IS NULL",
                "% rows of " + said(table.name()) + " have no "
                        + said(probe.column().name()),
                "not_null_violation",
                "Give them a value, or @Backfill one.");
    }

    @Override
    public String orphans(Probe.Orphans probe) {
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
                + Identifier.quote(key.referencedTable()) + " AS parent WHERE " + String.join(" AND ", equal) + ")";
        return found(
                "SELECT " + sample("child.") + " AS sample, row_number() OVER (ORDER BY " + order("child.")
                        + ") AS place\n      FROM " + with(converted, "child") + "\n      WHERE " + condition,
                "% rows of " + said(table.name()) + " name a row of " + said(key.referencedTable())
                        + " that is not there" + among(),
                "foreign_key_violation",
                "Correct or delete them, or add the rows that they name.");
    }

    /** A column, or the name under which its value in the new type is to be found; that is added to {@code converted}. */
    private static String value(String column, int place, List<ChangeColumnType> conversions, List<String> converted) {
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
        String source =
                converted.isEmpty() ? name : "(SELECT *, " + String.join(", ", converted) + " FROM " + name + ")";
        return source + " AS " + alias;
    }

    @Override
    public String duplicates(Probe.Duplicates probe) {
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
        return found(
                "SELECT concat_ws('/', " + all + ") AS sample, row_number() OVER (ORDER BY " + all
                        + ") AS place\n      FROM " + with(converted, "converted") + present + "\n      GROUP BY " + all
                        + "\n      HAVING count(*) > 1",
                "% values of " + said(String.join(", ", probe.columns())) + " stand in more than one row of "
                        + said(table.name()) + ", among them %",
                "unique_violation",
                "Leave one row of each.");
    }

    @Override
    public String violations(Probe.Violations probe) {
        String renamed = probe.renamed().stream()
                .map(change ->
                        " AND " + Identifier.quote(change.column().name()) + " <> " + Text.literal(change.from()))
                .collect(Collectors.joining());
        return rows(
                "NOT (" + probe.check().expression() + ")" + renamed,
                "% rows of " + said(table.name()) + " break "
                        + said(probe.check().name()),
                "check_violation",
                "Correct them: " + probe.check().expression());
    }

    @Override
    public String tooLong(Probe.TooLong probe) {
        String column = probe.change().column().name();
        return rows(
                "length(rtrim(" + Identifier.quote(column) + "::TEXT)) > " + probe.limit(),
                "% rows of " + said(table.name()) + " have a " + said(column) + " of more than " + probe.limit()
                        + " characters",
                "string_data_right_truncation",
                "Shorten them; nothing is cut unasked.");
    }

    @Override
    public String goneLabels(Probe.GoneLabels probe) {
        String column = probe.column().name();
        String labels = probe.labels().stream().map(Text::literal).collect(Collectors.joining(", "));
        boolean isArray = probe.column().type().isArray();
        return rows(
                Identifier.quote(column)
                        + (isArray ? "::TEXT[] && ARRAY[" + labels + "]" : "::TEXT IN (" + labels + ")"),
                "% rows of " + said(table.name()) + " have a " + said(column) + " that is to be no value any more",
                "check_violation",
                "Give them another value: " + String.join(", ", probe.labels()) + " will be gone.");
    }

    /** All values in one go; only when that fails one by one, to name those that are to blame. */
    @Override
    public String unconvertible(Probe.Unconvertible probe) {
        String value = ColumnSql.converted(probe.change());
        String message = "% rows of " + said(table.name()) + " have a "
                + said(probe.change().column().name()) + " that is no "
                + TypeSql.of(probe.change().column().type())
                + among();
        return Block.of("""
                DECLARE
                  lockstep_count BIGINT := 0;
                  lockstep_sample TEXT;
                  lockstep_row RECORD;
                BEGIN
                  PERFORM count(%1$s) FROM %2$s;
                EXCEPTION WHEN data_exception THEN
                  FOR lockstep_row IN SELECT ctid AS place, %3$s AS sample FROM %2$s ORDER BY %4$s LOOP
                    BEGIN
                      PERFORM %1$s FROM %2$s WHERE ctid = lockstep_row.place;
                    EXCEPTION WHEN data_exception THEN
                      lockstep_count := lockstep_count + 1;
                      IF lockstep_count <= 5 THEN
                        lockstep_sample := concat_ws(', ', lockstep_sample, lockstep_row.sample);
                      END IF;
                    END;
                  END LOOP;
                  %5$s
                END
                """.formatted(
                        value, name, sample(""), order(""), raise(message, "data_exception", "Correct them first.")));
    }

    private String rows(String condition, String message, String code, String hint) {
        return found(
                "SELECT " + sample("") + " AS sample, row_number() OVER (ORDER BY " + order("")
                        + ") AS place\n      FROM " + name + "\n      WHERE " + condition,
                message + among(),
                code,
                hint);
    }

    private static String found(String query, String message, String code, String hint) {
        return Block.of("""
                DECLARE
                  lockstep_count BIGINT;
                  lockstep_sample TEXT;
                BEGIN
                  SELECT count(*), string_agg(sample, ', ' ORDER BY place) FILTER (WHERE place <= 5)
                    INTO lockstep_count, lockstep_sample
                    FROM (%1$s) AS found;
                  IF lockstep_count > 0 THEN
                    %2$s
                  END IF;
                END
                """.formatted(query, raise(message, code, hint)));
    }

    private static String raise(String message, String code, String hint) {
        return "RAISE EXCEPTION " + Text.literal(message) + ", lockstep_count, lockstep_sample" + " USING ERRCODE = "
                + Text.literal(code) + ", HINT = " + Text.literal(hint) + ";";
    }

    private String among() {
        return ", among them " + (key().isEmpty() ? "" : said(String.join("/", key())) + " ") + "%";
    }

    /** A name within a message, where a percent sign stands for an argument. */
    private static String said(Object name) {
        return name.toString().replace("%", "%%");
    }

    private String sample(String alias) {
        return key().isEmpty() ? alias + "ctid::TEXT" : "concat_ws('/', " + order(alias) + ")";
    }

    private String order(String alias) {
        return key().isEmpty()
                ? alias + "ctid"
                : key().stream().map(column -> alias + Identifier.quote(column)).collect(Collectors.joining(", "));
    }

    /** The columns that a person knows a row by. */
    private List<String> key() {
        return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    }
}
