package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LoggingListenerTest {

    /** Keeps what is logged. */
    private static final class Lines implements System.Logger {
        private final List<String> lines = new ArrayList<>();

        @Override
        public String getName() {
            return "lines";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
            lines.add(level + " " + message);
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... parameters) {
            lines.add(level + " " + format);
        }
    }

    @Test
    void everything_that_happens_is_logged_in_plain_words() {
        Lines logger = new Lines();
        LoggingListener listener = new LoggingListener(logger);
        LockHolder holder = new LockHolder(4711, "app", "me", "10.0.0.7", Optional.empty());
        StepPosition step = new StepPosition(7, "expand", 1, 2, "007_expand.sql", 3);

        listener.waitingForLock(new LockWait(Optional.of(holder), Duration.ofSeconds(5), Duration.ofSeconds(60)));
        listener.runStarted(new RunPlan(RunPlan.Kind.MIGRATE, List.of("7 expand")));
        listener.migrationStarted(step);
        listener.stepStarted(step);
        listener.stepFinished(step, Duration.ofMillis(12));
        listener.applied(new AppliedMigration(7, "expand", Duration.ofMillis(34)));
        listener.rolledBack(new RolledBackMigration(7, "expand", Duration.ofMillis(56)));

        assertThat(logger.lines)
                .containsExactly(
                        "INFO Waiting for the migration lock, which process 4711 ('app', user me, from 10.0.0.7) holds;"
                                + " for 5 s of at most 60 s",
                        "INFO Applying 7 expand",
                        "DEBUG Step 1/2 of 7 expand (007_expand.sql:3)",
                        "DEBUG Step 1/2 of 7 expand done in 12 ms",
                        "INFO Applied 7 expand in 34 ms",
                        "INFO Rolled back 7 expand in 56 ms");
    }
}
