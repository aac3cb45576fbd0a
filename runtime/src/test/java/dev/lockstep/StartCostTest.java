package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.CompiledInTest.Compiled;
import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.HistoryDigest;
import dev.lockstep.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** What a start with nothing to do costs, counted in classes: no clock, so that a busy machine does not fail it. */
final class StartCostTest {

    private static final int MOST_OF_OURS = 30;

    private final TestDatabase database = TestDatabase.empty(StartCostTest.class);

    @TempDir
    Path folder;

    /** Connects and asks one thing. */
    static final class Floor {
        public static void main(String[] arguments) throws Exception {
            try (Connection connection = new Driver().connect(arguments[0], new Properties());
                    Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
        }
    }

    /** Migrates, with everything applied, as a generated catalogue says. */
    static final class Start implements Catalogue {

        private final String digest;

        private Start(String digest) {
            this.digest = digest;
        }

        @Override
        public List<Entry> migrations() {
            throw new IllegalStateException("there is something to do");
        }

        @Override
        public HistoryDigest digest() {
            return new HistoryDigest(1, digest);
        }

        public static void main(String[] arguments) {
            Migrator.builder()
                    .url(arguments[0])
                    .catalogue(new Start(arguments[1]))
                    .build()
                    .migrate();
        }
    }

    @Test
    void nothing_to_do_loads_few_classes_beyond_those_of_the_driver() throws Exception {
        Migrator.builder()
                .dataSource(database.dataSource())
                .catalogue(new Compiled())
                .build()
                .migrate();
        Set<String> beyond = loaded(Start.class);
        beyond.removeAll(loaded(Floor.class));
        Set<String> own = beyond.stream()
                .filter(name -> name.startsWith("dev.lockstep."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(own).as("classes of ours").hasSizeLessThanOrEqualTo(MOST_OF_OURS);
        beyond.removeAll(own);
        assertThat(beyond).as("classes of others").noneMatch(name -> name.startsWith("com.fasterxml."));
    }

    /** The names of the classes that a JVM loads for a program, hidden ones left out: their names count up. */
    private Set<String> loaded(Class<?> program) throws IOException, InterruptedException {
        Path log = folder.resolve(program.getSimpleName() + ".log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        "jdbc:postgresql://localhost:" + TestDatabase.port() + "/" + database.name() + "?user="
                                + TestDatabase.USER,
                        new Compiled().digest().text()))
                .inheritIO()
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.indexOf("] ", line.indexOf("][")) + 2, line.indexOf(" source: ")))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(name -> !name.contains("0x"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
