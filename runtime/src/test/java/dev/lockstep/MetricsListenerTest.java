package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.MetricsListener.Metrics;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetricsListenerTest {

    private final MetricsListener listener = new MetricsListener();

    @TempDir
    Path path;

    @Test
    void runs_add_up() {
        TestDatabase database = TestDatabase.empty(MetricsListenerTest.class);
        new TestFolder(path)
                .add(1, "slow", "SELECT pg_sleep(0.2);", "SELECT 1;")
                .addRaw(2, "steps", "BEGIN; CREATE TABLE a (id INT); COMMIT;\nVACUUM a;", "DROP TABLE a;");
        Migrator migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .listener(listener)
                .build();
        migrator.migrate();
        assertThat(listener.metrics().applied()).isEqualTo(2);
        assertThat(listener.metrics().steps()).isEqualTo(3);
        assertThat(listener.metrics().running()).isBetween(Duration.ofMillis(200), Duration.ofMinutes(1));
        migrator.rollback(2);
        migrator.migrate();
        Metrics twice = listener.metrics();
        assertThat(twice.applied()).isEqualTo(4);
        assertThat(twice.rolledBack()).isEqualTo(2);
        assertThat(twice.retries()).isZero();
        assertThat(twice.waiting()).isZero();
    }

    @Test
    void of_a_wait_that_is_told_again_and_again_each_second_counts_once() {
        for (int seconds : List.of(0, 5, 10, 0, 5)) {
            listener.waitingForLock(
                    new LockWait(Optional.empty(), Duration.ofSeconds(seconds), Duration.ofMinutes(10)));
        }
        assertThat(listener.metrics().waiting()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void a_retry_counts_with_its_pause() {
        StepPosition step = new StepPosition(7, "expand", 1, 2, "007_expand.sql", 3);
        listener.stepRetried(step, new StepRetry(1, "55P03", "lock timeout", List.of(), Duration.ofMillis(300)));
        assertThat(listener.metrics().retries()).isEqualTo(1);
        assertThat(listener.metrics().pausing()).isEqualTo(Duration.ofMillis(300));
    }
}
