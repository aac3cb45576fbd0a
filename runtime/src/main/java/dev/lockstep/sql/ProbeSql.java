package dev.lockstep.sql;

import dev.lockstep.plan.FormerNames;
import dev.lockstep.plan.Operation.RefuseRows;
import dev.lockstep.plan.Probe;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.stream.Collectors;

/**
 * A block that counts the rows that would stop the migration and, when there are any, stops it first, with their number and
 * the keys of a few of them (PostgreSQL manual, DO and PL/pgSQL, Errors and Messages).
 */
final class ProbeSql implements Probe.Visitor<String> {

    private final Table table;
    private final FormerNames former;
    private final OffendingRows.In rows;

    ProbeSql(RefuseRows refuse) {
        this.table = refuse.table();
        this.former = refuse.former();
        this.rows = new OffendingRows.In(refuse);
    }

    @Override
    public String missingValues(Probe.MissingValues probe) {
        return found(
                rows.missingValues(probe),
                "% rows of " + saidTable(table.name()) + " have no "
                        + saidColumn(probe.column().name()) + among(),
                "not_null_violation",
                "Give them a value, or @Backfill one.");
    }

    @Override
    public String unfilled(Probe.Unfilled probe) {
        return found(
                rows.unfilled(probe),
                "% rows of " + saidTable(table.name()) + " get no "
                        + saidColumn(probe.column().name()) + " from " + said(probe.expression()) + among(),
                "not_null_violation",
                "Correct what it is made of, or let @Backfill give every row a value.");
    }

    @Override
    public String orphans(Probe.Orphans probe) {
        return found(
                rows.orphans(probe),
                "% rows of " + saidTable(table.name()) + " name a row of "
                        + saidTable(probe.key().referencedTable()) + " that is not there" + among(),
                "foreign_key_violation",
                "Correct or delete them, or add the rows that they name.");
    }

    @Override
    public String duplicates(Probe.Duplicates probe) {
        return found(
                rows.duplicates(probe),
                "% values of " + probe.columns().stream().map(this::saidColumn).collect(Collectors.joining(", "))
                        + " stand in more than one row of " + saidTable(table.name()) + ", among them %",
                "unique_violation",
                "Leave one row of each.");
    }

    @Override
    public String duplicateKeys(Probe.DuplicateKeys probe) {
        String keys = probe.index().keys().stream().map(this::saidKey).collect(Collectors.joining(", "));
        return found(
                rows.duplicateKeys(probe),
                "% values of " + keys + " stand in more than one row of " + saidTable(table.name()) + ", among them %",
                "unique_violation",
                "Leave one row of each.");
    }

    @Override
    public String conflicts(Probe.Conflicts probe) {
        return found(
                rows.conflicts(probe),
                "% rows of " + saidTable(table.name()) + " exclude each other by "
                        + said(probe.exclusion().name()) + among(),
                "exclusion_violation",
                "Correct them, or leave one of each.");
    }

    @Override
    public String violations(Probe.Violations probe) {
        return found(
                rows.violations(probe),
                "% rows of " + saidTable(table.name()) + " break "
                        + said(probe.check().name()) + among(),
                "check_violation",
                "Correct them: " + probe.check().expression());
    }

    @Override
    public String tooLong(Probe.TooLong probe) {
        return found(
                rows.tooLong(probe),
                "% rows of " + saidTable(table.name()) + " have a "
                        + saidColumn(probe.change().column().name()) + " of more than " + probe.limit() + " characters"
                        + among(),
                "string_data_right_truncation",
                "Shorten them; nothing is cut unasked.");
    }

    @Override
    public String goneLabels(Probe.GoneLabels probe) {
        return found(
                rows.goneLabels(probe),
                "% rows of " + saidTable(table.name()) + " have a "
                        + saidColumn(probe.column().name()) + " that is to be no value any more" + among(),
                "check_violation",
                "Give them another value: " + String.join(", ", probe.labels()) + " will be gone.");
    }

    /** All values in one go; only when that fails one by one, to name those that are to blame. */
    @Override
    public String unconvertible(Probe.Unconvertible probe) {
        OffendingRows all = rows.unconvertible(probe);
        String message = "% rows of " + saidTable(table.name()) + " have a "
                + saidColumn(probe.change().column().name()) + " that is no "
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
                        ColumnSql.converted(probe.change()),
                        all.source(),
                        all.sample(),
                        all.shown(),
                        raise(message, "data_exception", "Correct them first.")));
    }

    private static String found(OffendingRows rows, String message, String code, String hint) {
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
                """.formatted(rows.numbered(), raise(message, code, hint)));
    }

    private static String raise(String message, String code, String hint) {
        return "RAISE EXCEPTION " + Text.literal(message) + ", lockstep_count, lockstep_sample" + " USING ERRCODE = "
                + Text.literal(code) + ", HINT = " + Text.literal(hint) + ";";
    }

    private String among() {
        String key = rows.key().isEmpty()
                ? ""
                : rows.key().stream().map(this::saidColumn).collect(Collectors.joining("/")) + " ";
        return ", among them " + key + "%";
    }

    /** Rows are mended under the names that they have now. */
    private String saidTable(QualifiedName name) {
        return said(former.ofTable(name));
    }

    private String saidColumn(String name) {
        return said(former.ofColumn(table.name(), name));
    }

    private String saidKey(IndexKey key) {
        return key.target().isColumn() ? saidColumn(key.target().text()) : said(IndexSql.target(key));
    }

    /** A name within a message, where a percent sign stands for an argument. */
    private static String said(Object name) {
        return name.toString().replace("%", "%%");
    }
}
