package dev.lockstep.cli;

import dev.lockstep.MigrationState;
import dev.lockstep.cli.TextTable.Column;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The states of migrations as lines of a table. */
final class StatusTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final List<Column> COLUMNS =
            List.of(Column.numbers("version"), Column.texts("name"), Column.texts("state"), Column.texts("applied at"));

    private StatusTable() {}

    static List<String> lines(List<MigrationState> states) {
        return new TextTable(COLUMNS, states.stream().map(StatusTable::row).toList()).lines();
    }

    private static List<String> row(MigrationState state) {
        String kind = state.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return List.of(
                String.valueOf(state.version()),
                state.name(),
                kind + state.progress().map(progress -> " (" + progress + ")").orElse(""),
                state.appliedAt().map(TIME::format).orElse(""));
    }
}
