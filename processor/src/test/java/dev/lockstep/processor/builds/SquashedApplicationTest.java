package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.AppliedMigration;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.migration.Squash;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application whose migrations were squashed, with the squash compiled in: databases that had applied all, some or none of
 * them go on, and become equal.
 */
class SquashedApplicationTest {

    private static final Toolchain JAVAC = Toolchain.javac(Jdk.running());

    /** Columns in their order, constraints and indexes, as the server describes them. */
    private static final String CATALOG = """
            SELECT attrelid::regclass || ' ' || row_number() OVER (PARTITION BY attrelid ORDER BY attnum) || ' ' || attname || ' '
                   || format_type(atttypid, atttypmod) || ' ' || attnotnull
              FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
             WHERE c.relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
            UNION ALL
            SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated FROM pg_constraint
             WHERE connamespace = 'public'::regnamespace
            UNION ALL
            SELECT pg_get_indexdef(indexrelid) || ' ' || indisvalid FROM pg_index
              JOIN pg_class ON pg_class.oid = indexrelid WHERE relnamespace = 'public'::regnamespace
            ORDER BY 1""";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        JAVAC.stop();
    }

    @Test
    void databases_of_every_age_go_on() throws IOException, SQLException {
        Situation situation = Situation.of(JAVAC, folder);
        Workspace workspace = situation.workspace();
        Application application = new Application(List.of(workspace.classes()));
        List<String> databases = new ArrayList<>(List.of(Application.emptyDatabase()));
        for (String change : List.of("", "String note;", "@ManyToOne\n    Order before;", "java.time.LocalDate due;")) {
            workspace.edit("Order", "Customer customer;", "Customer customer;\n\n    " + change);
            situation.expectCompiled(workspace.full());
            String database = Application.emptyDatabase();
            application.start(database);
            databases.add(database);
        }
        MigrationFolder migrations = MigrationFolder.at(workspace.migrations());
        assertThat(migrations.view().names()).hasSize(4);

        Squash.run(migrations, 1, new MigrationName(4, "core"));
        situation.expectCompiled(workspace.full());
        String fresh = Application.emptyDatabase();
        assertThat(application.start(fresh).applied())
                .extracting(AppliedMigration::name)
                .containsExactly("core");
        for (String database : databases) {
            application.start(database);
            assertThat(application.start(database).applied())
                    .as("a second start")
                    .isEmpty();
            assertThat(catalog(database)).isEqualTo(catalog(fresh));
        }
    }

    private static List<String> catalog(String database) throws SQLException {
        try (Connection connection = PostgresServer.newest().connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CATALOG)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
