package dev.lockstep.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a fault was tried, and how often the database ended right behind it: a line of the table {@code target/faults.md},
 * which is written anew when the last try is over, or has failed.
 */
final class Tally implements AutoCloseable {

    private static final Path TABLE = Path.of("target", "faults.md");
    private static final String HEAD = "| fault | tried | ended right |\n|---|---:|---:|\n";

    private final String fault;
    private int tried;
    private int endedRight;

    private Tally(String fault) {
        this.fault = fault;
    }

    static Tally of(String fault) {
        return new Tally(fault);
    }

    /** Does something to a run, has the next one go on, and throws unless the database ends right. */
    @FunctionalInterface
    interface Try {
        void run() throws Exception;
    }

    void count(Try once) throws Exception {
        tried++;
        once.run();
        endedRight++;
    }

    /** The lines of other faults, which other tests have written, stay. */
    @Override
    public void close() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        if (Files.exists(TABLE)) {
            Files.readString(TABLE)
                    .lines()
                    .skip(HEAD.lines().count())
                    .forEach(line -> lines.put(line.substring(0, line.indexOf('|', 2)), line));
        }
        String name = "| " + fault + " ";
        lines.put(name, String.format(Locale.ROOT, "%s| %d | %d |", name, tried, endedRight));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, HEAD + String.join("\n", lines.values()) + "\n");
    }
}
