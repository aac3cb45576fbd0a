package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.StepPosition;
import dev.lockstep.StepProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is told of a step that takes long, on a terminal and elsewhere. */
final class LiveLineTest {

    private static final StepPosition STEP = new StepPosition(8, "index", 2, 3, "008_index.sql", 7);

    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);

    @Test
    void on_a_terminal_one_line_is_written_over_and_over() {
        ProgressLines lines = new ProgressLines(new LiveLine(out, true));
        lines.stepProgress(STEP, progress(1, 40));
        lines.stepProgress(STEP, progress(2, 80));
        lines.stepFinished(STEP, Duration.ofMillis(2_500));
        assertThat(text)
                .hasToString("  step 2/3 runs for 1 s: building index, 40 %\u001b[K\r"
                        + "  step 2/3 runs for 2 s: building index, 80 %\u001b[K\r"
                        + "\u001b[K  step 2/3 done in 2500 ms\n");
    }

    @Test
    void elsewhere_a_plain_line_comes_every_ten_seconds() {
        ProgressLines lines = new ProgressLines(new LiveLine(out, false));
        for (int second = 1; second <= 25; second++) {
            lines.stepProgress(STEP, progress(second, second));
        }
        assertThat(text).hasToString("""
                          step 2/3 runs for 10 s: building index, 10 %
                          step 2/3 runs for 20 s: building index, 20 %
                        """);
    }

    private static StepProgress progress(int seconds, int percent) {
        return new StepProgress(
                Duration.ofSeconds(seconds), Optional.of("building index"), OptionalInt.of(percent), List.of());
    }
}
