package dev.lockstep.cli;

import dev.lockstep.MigrationState;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The states of migrations as lines of a table, as wide as their content. */
final class StatusTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private StatusTable() {}

    static List<String> lines(List<MigrationState> states) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("version", "name", "state", "applied at"));
        states.forEach(state -> rows.add(row(state)));
        return rows.stream().map(row -> line(row, widths(rows))).toList();
    }

    private static List<String> row(MigrationState state) {
        String kind = state.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return List.of(
                String.valueOf(state.version()),
                state.name(),
                kind + state.progress().map(progress -> " (" + progress + ")").orElse(""),
                state.appliedAt().map(TIME::format).orElse(""));
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int widest = 0;
            for (List<String> row : rows) {
                widest = Math.max(widest, row.get(column).length());
            }
            widths.add(widest);
        }
        return widths;
    }

    /** Numbers to the right, the rest to the left. */
    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(widths.get(column) - row.get(column).length());
            line.append(column == 0 ? padding + row.get(column) : "  " + row.get(column) + padding);
        }
        return line.toString().stripTrailing();
    }
}
