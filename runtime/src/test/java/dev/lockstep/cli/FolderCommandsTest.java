package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep a folder, as they are typed. */
class FolderCommandsTest {

    @TempDir
    private Path path;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void new_makes_a_pair_that_runs_as_it_is() {
        TestFolder folder = new TestFolder(path);
        assertThat(run("new", "first")).isZero();
        assertThat(run("new", "refresh_totals")).isZero();
        assertThat(out.toString())
                .contains(path.resolve("002_refresh_totals.sql") + "\n"
                        + path.resolve("002_refresh_totals_ROLLBACK.sql"));
        assertThat(folder.read("002_refresh_totals.sql")).isEqualTo("""
                -- 002_refresh_totals
                --
                -- Written by hand; the next compile records it in snapshot.json.
                -- What must run outside of a transaction stands alone, before BEGIN or behind COMMIT.

                -- psql stops at the first error.
                \\set ON_ERROR_STOP on

                BEGIN;
                SET LOCAL lock_timeout = '2s';

                INSERT INTO schema_migrations (version, name) VALUES (2, 'refresh_totals');

                COMMIT;
                """);
        assertThat(folder.read("002_refresh_totals_ROLLBACK.sql"))
                .contains("DELETE FROM schema_migrations WHERE version = 2;\n\nCOMMIT;\n");
        assertThat(folder.read("001_first.sql")).contains("CREATE TABLE IF NOT EXISTS schema_migrations");
        assertThat(MigrationFolder.at(path).migrations())
                .extracting(Migration::toString)
                .containsExactly("001_first", "002_refresh_totals");
    }

    @Test
    void numbers_go_on_behind_a_squash() {
        threeListed();
        assertThat(run("squash", "1..2")).as(err.toString()).isZero();
        assertThat(run("new", "later")).isZero();
        assertThat(MigrationFolder.at(path).migrations())
                .extracting(Migration::toString)
                .containsExactly("002_squash_1_to_2", "003_table_3", "004_later");
        assertThat(MigrationFolder.at(path)
                        .migrations()
                        .get(0)
                        .script(Direction.UP)
                        .steps())
                .hasSize(2);
    }

    @Test
    void what_cannot_be_done_is_told_without_a_trace() {
        threeListed();
        for (List<String> arguments : List.of(
                List.of("new", "no-dashes"),
                List.of("new"),
                List.of("squash", "1-2"),
                List.of("squash", "2..1"),
                List.of("squash", "1..9"),
                List.of("squash", "1..2", "--name", "x_ROLLBACK"),
                List.of("rebase"))) {
            err.getBuffer().setLength(0);
            assertThat(run(arguments.toArray(String[]::new)))
                    .as(arguments.toString())
                    .isEqualTo(1);
            assertThat(err.toString()).as(arguments.toString()).isNotBlank().doesNotContain("\tat ", "bug");
        }
        assertThat(MigrationFolder.at(path).migrations()).hasSize(3);
    }

    private void threeListed() {
        TestFolder folder = TestFolder.ofTables(path, 3);
        Manifest manifest = Manifest.EMPTY;
        for (Migration migration : MigrationFolder.at(path).migrations()) {
            manifest = manifest.append(
                    migration.version(),
                    migration.name().name(),
                    Checksum.of(migration.sql(Direction.UP)),
                    Checksum.of(migration.sql(Direction.DOWN)),
                    Manifest.Author.LOCKSTEP);
        }
        folder.write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(new Snapshot(Schema.EMPTY, manifest)));
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--dir", path.toString()));
        return Lockstep.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }
}
