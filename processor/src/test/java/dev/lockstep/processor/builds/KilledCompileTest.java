package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A javac that is killed at any moment, while it writes a migration for a model of 200 entities: the next compile goes on as if
 * nothing had happened. {@code -Dkills} says how often, {@code -Dseed} when.
 */
class KilledCompileTest {

    private static final int ENTITIES = 200;
    private static final Toolchain JAVAC = Toolchain.javac(Jdk.running());

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        JAVAC.stop();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nothing_is_lost_and_nothing_is_written_twice() throws IOException, InterruptedException {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Workspace workspace = Workspace.at(folder);
        for (int i = 0; i < ENTITIES; i++) {
            write(workspace, i, 1);
        }
        long started = System.nanoTime();
        assertThat(kill(workspace, Long.MAX_VALUE)).as("killed").isFalse();
        long duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        int killed = 0;
        int kills = Integer.getInteger("kills", 4);
        for (int round = 1; round <= kills; round++) {
            write(workspace, round, 2);
            // The first third of a compile is javac's own: nothing of ours has begun.
            killed += kill(workspace, duration / 3 + random.nextLong(duration)) ? 1 : 0;
            Toolchain.Result next = JAVAC.compile(workspace.full());
            assertThat(next.succeeded())
                    .as("seed %s, round %s: %s", seed, round, next.output())
                    .isTrue();
            assertThat(workspace.contents().keySet())
                    .as("seed %s, round %s", seed, round)
                    .hasSize(2 * (round + 1) + 1)
                    .allMatch(name -> name.equals("snapshot.json") || name.endsWith(".sql"));
            assertThat(columns(workspace)).isEqualTo(2 * ENTITIES + round);
        }
        System.out.println(killed + " of " + kills + " compiles were killed, the others were faster");
        assertThat(JAVAC.compile(workspace.full().with("lockstep.mode=check")).succeeded())
                .isTrue();
    }

    private static void write(Workspace workspace, int number, int attributes) {
        StringBuilder fields = new StringBuilder();
        for (int i = 1; i <= attributes; i++) {
            fields.append("    String text").append(i).append(";\n");
        }
        workspace.source("Thing" + number, """
                import jakarta.persistence.*;

                @Entity
                public class Thing%d {
                    @Id
                    Long id;
                %s}
                """.formatted(number, fields));
    }

    private static int columns(Workspace workspace) {
        return workspace.snapshot().schema().tables().stream()
                .map(Table::columns)
                .mapToInt(List::size)
                .sum();
    }

    /** Runs javac as a process of its own, and kills it after a time; whether it was still at work. */
    private static boolean kill(Workspace workspace, long afterMillis) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Jdk.running().executable("javac"), "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        Compile full = workspace.full();
        Files.createDirectories(full.output());
        Files.createDirectories(full.generatedSources());
        command.addAll(Toolchain.arguments(full));
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (javac.waitFor(Math.min(afterMillis, 300_000), TimeUnit.MILLISECONDS)) {
            return false;
        }
        javac.destroyForcibly().waitFor();
        return true;
    }
}
