package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResumeTest {

    private static final String UP = """
            BEGIN;
            CREATE TABLE a (id INT, b INT);
            COMMIT;
            CREATE INDEX CONCURRENTLY a_b ON a (b);
            BEGIN;
            INSERT INTO a VALUES (1, 1);
            COMMIT;
            INSERT INTO a VALUES (2, 2);
            BEGIN;
            INSERT INTO a VALUES (3, 3);
            INSERT INTO schema_migrations (version, name) VALUES (1, 'steps');
            COMMIT;
            """;
    private static final String DOWN = """
            BEGIN;
            DELETE FROM a WHERE id = 3;
            COMMIT;
            DROP INDEX CONCURRENTLY a_b;
            BEGIN;
            DROP TABLE a;
            DELETE FROM schema_migrations WHERE version = 1;
            COMMIT;
            """;

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void a_migration_of_five_steps() {
        database = TestDatabase.empty(ResumeTest.class);
        folder = new TestFolder(path).addRaw(1, "steps", UP, DOWN);
    }

    /** Stands for a process that is killed between two steps. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Migrator killedAfter(int step) {
        return migrator(new MigrationListener() {
            @Override
            public void stepFinished(StepPosition position, Duration duration) {
                if (position.step() == step) {
                    throw new Killed();
                }
            }
        });
    }

    private Migrator migrator(MigrationListener listener) {
        return Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .listener(listener)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"1, 1/5", "2, 2/5", "3, 3/5", "4, 4/5", "5, null"})
    void a_run_killed_between_two_steps_is_gone_on_with(int step, String progress) {
        assertThatThrownBy(() -> killedAfter(step).migrate()).isInstanceOf(Killed.class);
        assertThat(database.history()).containsExactly("1|steps|" + progress);
        if (step < 5) {
            assertThat(migrator(MigrationListener.NONE).status().pending())
                    .first()
                    .extracting(state -> state.progress().orElseThrow())
                    .isEqualTo(progress);
        }

        List<Integer> run = new ArrayList<>();
        MigrationResult result = migrator(new MigrationListener() {
                    @Override
                    public void stepStarted(StepPosition position) {
                        run.add(position.step());
                    }
                })
                .migrate();
        assertThat(result.applied()).hasSize(step < 5 ? 1 : 0);
        assertThat(run).hasSize(5 - step);
        assertThat(database.query("SELECT id FROM a ORDER BY id")).containsExactly("1", "2", "3");
        assertThat(database.history()).containsExactly("1|steps|null");
    }

    @Test
    void a_run_killed_again_and_again_ends_right() {
        for (int step = 1; step <= 5; step++) {
            Migrator killed = killedAfter(step);
            assertThatThrownBy(killed::migrate).isInstanceOf(Killed.class);
        }
        assertThat(migrator(MigrationListener.NONE).migrate().applied()).isEmpty();
        assertThat(database.query("SELECT id FROM a ORDER BY id")).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_rollback_killed_between_two_steps_is_gone_on_with(int step) {
        migrator(MigrationListener.NONE).migrate();
        assertThatThrownBy(() -> killedAfter(step).rollbackTo(0)).isInstanceOf(Killed.class);
        assertThat(database.history()).containsExactly("1|steps|down " + step + "/3");

        Migrator migrator = migrator(MigrationListener.NONE);
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(UnfinishedMigrationException.class)
                .hasMessageContaining("1 steps is half rolled back (down " + step + "/3)")
                .hasMessageContaining("Finish the rollback to version 0 first.");
        assertThat(migrator.rollbackTo(0).rolledBack()).hasSize(1);
        assertThat(database.tables()).containsExactly("schema_migrations");
        assertThat(database.history()).isEmpty();
        assertThat(migrator.migrate().applied()).hasSize(1);
    }

    @Test
    void a_half_applied_migration_that_was_edited_is_refused() {
        assertThatThrownBy(() -> killedAfter(2).migrate()).isInstanceOf(Killed.class);
        folder.addRaw(1, "steps", UP.replace("(3, 3)", "(4, 4)"), DOWN);
        assertThatThrownBy(() -> migrator(MigrationListener.NONE).migrate())
                .isInstanceOf(UnfinishedMigrationException.class)
                .hasMessageContaining("1 steps is half applied (2/5), and its script is not the one that was begun")
                .hasMessageContaining("or roll back to version 0");
        assertThat(database.history()).containsExactly("1|steps|2/5");
    }

    @Test
    void a_half_applied_migration_can_be_rolled_back() {
        assertThatThrownBy(() -> killedAfter(3).migrate()).isInstanceOf(Killed.class);
        assertThat(migrator(MigrationListener.NONE).rollbackTo(0).rolledBack()).hasSize(1);
        assertThat(database.tables()).containsExactly("schema_migrations");
    }

    @Test
    void progress_that_no_runner_wrote_is_not_guessed_at() {
        migrator(MigrationListener.NONE).migrate();
        database.execute("UPDATE schema_migrations SET progress = 'half'");
        assertThatThrownBy(() -> migrator(MigrationListener.NONE).migrate())
                .isInstanceOf(UnfinishedMigrationException.class);
    }

    @Test
    void the_listener_hears_all_in_order() {
        List<String> heard = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void runStarted(RunPlan plan) {
                heard.add(plan.kind() + " " + plan.migrations());
            }

            @Override
            public void migrationStarted(StepPosition step) {
                heard.add("migration " + step.version() + " at " + step.step() + "/" + step.steps());
            }

            @Override
            public void stepStarted(StepPosition step) {
                heard.add("step " + step.step() + " on line " + step.line());
            }

            @Override
            public void stepFinished(StepPosition step, Duration duration) {
                heard.add("done " + step.step());
            }

            @Override
            public void applied(AppliedMigration migration) {
                heard.add("applied " + migration);
            }

            @Override
            public void rolledBack(RolledBackMigration migration) {
                heard.add("rolled back " + migration);
            }
        };
        folder.addRaw(1, "steps", "BEGIN;\nSELECT 1;\nCOMMIT;\n\nSELECT 2;\n", "SELECT 1;");
        Migrator migrator = migrator(MigrationListener.NONE.and(listener));
        migrator.migrate();
        migrator.rollbackTo(0);
        assertThat(heard)
                .containsExactly(
                        "MIGRATE [1 steps]",
                        "migration 1 at 1/2",
                        "step 1 on line 1",
                        "done 1",
                        "step 2 on line 5",
                        "done 2",
                        "applied 1 steps",
                        "ROLL_BACK [1 steps]",
                        "migration 1 at 1/1",
                        "step 1 on line 1",
                        "done 1",
                        "rolled back 1 steps");
    }
}
