package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.junit.MigrationProof;
import dev.lockstep.junit.MigrationProofError;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a migration that was written by hand adds to a table of the model is known, and what nobody wrote down is drift. */
final class HandWorkTest {

    private static final String UP = """
            ALTER TABLE users ADD "Search" tsvector GENERATED ALWAYS AS (to_tsvector('simple', email)) STORED;
            CREATE INDEX ON users USING gin ("Search");
            ALTER TABLE users ADD CHECK ("Search" IS NOT NULL);
            ALTER TABLE users ADD CONSTRAINT short_code CHECK (length(code) < 10);
            DO $$ BEGIN EXECUTE 'CREATE INDEX by_code ON users (upper(code))'; END $$;
            """;
    private static final String DOWN = """
            DROP INDEX by_code;
            ALTER TABLE users DROP CONSTRAINT short_code;
            ALTER TABLE users DROP COLUMN "Search";
            """;

    @TempDir
    Path path;

    private final TestDatabase database = TestDatabase.empty(HandWorkTest.class);
    private TestFolder folder;

    @BeforeEach
    void a_folder_with_a_migration_by_hand() {
        System.setProperty("lockstep.test.url", PostgresServer.newest().url("postgres"));
        System.setProperty("lockstep.test.user", PostgresServer.USER);
        folder = new TestFolder(path);
        DriftFixture.write(folder, DriftFixture.schema());
    }

    @AfterEach
    void and_on_no_server() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("lockstep.test."));
    }

    private Migrator migrator() {
        return Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .drift(DriftPolicy.FAIL)
                .build();
    }

    @Test
    void what_it_adds_is_no_drift_and_what_nobody_wrote_down_is() {
        DriftFixture.writeSecond(folder, UP, DOWN);
        assertThat(migrator().migrate().version()).isEqualTo(2);
        assertThat(DriftCheck.of(migrator()).run().lines()).isEmpty();

        database.execute("ALTER TABLE users ADD search TEXT; CREATE INDEX other ON users (upper(code));"
                + " ALTER TABLE users DROP CONSTRAINT users_status_check");
        DriftReport report = DriftCheck.of(migrator()).run();
        assertThat(report.lines())
                .containsExactly(
                        "~ table users",
                        "    + column search TEXT",
                        "    - constraint users_status_check CHECK (status in ('NEW', 'OLD'))",
                        "    + index other ((upper(code)) COLLATE \"C\")");
        assertThat(report.mendingSql()).doesNotContain("Search").doesNotContain("by_code");
    }

    @Test
    void what_a_proof_finds_of_it_is_no_difference() {
        DriftFixture.writeSecond(folder, UP, DOWN);
        assertThatCode(() -> MigrationProof.of(path).run()).doesNotThrowAnyException();
    }

    @Test
    void a_proof_refuses_migrations_that_make_another_schema_than_the_snapshot_has() {
        String script = "001_initial_schema.sql";
        folder.write(script, folder.read(script).replace("VARCHAR(10)", "VARCHAR(12)"));
        folder.write(MigrationFolder.SNAPSHOT, DriftFixture.snapshotOf(folder, DriftFixture.schema()));
        assertThatThrownBy(() -> MigrationProof.of(path).run())
                .isInstanceOf(MigrationProofError.class)
                .hasMessage("[LS744] The migrations make another schema than snapshot.json says:\n  ~ table users\n"
                        + "      ~ column status: VARCHAR(12) in the database, VARCHAR(10) in the model\n"
                        + "Compile the entities, which writes the missing migration, or mend the one that was"
                        + " edited by hand.");
    }
}
