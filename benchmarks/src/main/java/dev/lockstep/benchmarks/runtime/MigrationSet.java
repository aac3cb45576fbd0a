package dev.lockstep.benchmarks.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** The same migrations for everybody: numbered from 1, the statements of each. */
record MigrationSet(List<List<String>> migrations) {

    /** Six statements each: a table with an index, a column, a comment, a row, and a change of the row. */
    static MigrationSet ofSixStatements(int count) {
        return of(count, number -> {
            String table = "ledger_" + number;
            return List.of(
                    "CREATE TABLE " + table
                            + " (id BIGINT PRIMARY KEY, owner VARCHAR(80) NOT NULL, amount NUMERIC(12, 2))",
                    "CREATE INDEX " + table + "_owner_idx ON " + table + " (owner)",
                    "ALTER TABLE " + table + " ADD COLUMN booked_at TIMESTAMPTZ DEFAULT now()",
                    "COMMENT ON TABLE " + table + " IS 'one of many'",
                    "INSERT INTO " + table + " (id, owner, amount) VALUES (1, 'first', 10.50)",
                    "UPDATE " + table + " SET amount = amount + 1 WHERE id = 1");
        });
    }

    /** One statement each that leaves nothing behind: for databases in which only the history matters. */
    static MigrationSet ofNothing(int count) {
        return of(count, number -> List.of("SELECT " + number));
    }

    private static MigrationSet of(int count, IntFunction<List<String>> statements) {
        List<List<String>> migrations = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            migrations.add(statements.apply(number));
        }
        return new MigrationSet(migrations);
    }

    int size() {
        return migrations.size();
    }

    /** The statements of one migration, as a script. */
    String script(int number) {
        return String.join(";\n", migrations.get(number - 1)) + ";\n";
    }

    /** {@code 00042}: sorts as text as it sorts as a number. */
    static String digits(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }
}
