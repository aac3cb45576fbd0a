package dev.archety;

import dev.lockstep.MigrationResult;
import java.io.PrintStream;
import java.util.List;

/** Says in a few lines what the start did. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void database(Database database) {
        out.println("PostgreSQL: " + database.description());
    }

    void migrations(MigrationResult result) {
        out.println("Migrations applied now: " + result.applied().size());
        result.applied()
                .forEach(applied ->
                        out.printf("  %s (%d ms)%n", applied, applied.duration().toMillis()));
    }

    void columns(String table, List<String> columns) {
        out.println("Table " + table + ": " + String.join(", ", columns));
    }

    void validated(int entities) {
        out.println("Hibernate: " + entities + " entities validated against the database");
    }

    void walkthrough(List<String> lines) {
        out.println("Stored and read back:");
        lines.forEach(line -> out.println("  " + line));
    }
}
