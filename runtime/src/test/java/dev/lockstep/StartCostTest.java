package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import dev.lockstep.CompiledInTest.Compiled;
import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.HistoryDigest;
import dev.lockstep.migration.Tracking;
import dev.lockstep.postgres.TestDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** What a start with nothing to do costs, in classes, bytes and round trips: no clock, so that a busy machine does not fail it. */
final class StartCostTest {

    private static final int MOST_OF_OURS = 30;
    private static final int MOST_OF_OURS_TO_APPLY = 126;
    private static final long MOST_BYTES = 64 * 1024;

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
        assertThat(beyond)
                .as("classes of others")
                .noneMatch(name -> name.startsWith("com.fasterxml."))
                .noneMatch(name -> name.startsWith("org.springframework."))
                .noneMatch(name -> name.startsWith("org.junit."));
    }

    /** Applies what a catalogue has. */
    static final class Apply {
        public static void main(String[] arguments) {
            Migrator.builder()
                    .url(arguments[0])
                    .catalogue(new Compiled())
                    .build()
                    .migrate();
        }
    }

    @Test
    void applying_loads_few_classes_and_compares_no_records_which_would_spin_a_hundred() throws Exception {
        Set<String> beyond = loaded(Apply.class);
        assertThat(database.tables()).contains("compiled_in");
        beyond.removeAll(loaded(Floor.class));
        assertThat(beyond)
                .as("classes of ours")
                .filteredOn(name -> name.startsWith("dev.lockstep."))
                .hasSizeLessThanOrEqualTo(MOST_OF_OURS_TO_APPLY);
        assertThat(beyond)
                .as("classes of others")
                .doesNotContain("java.lang.runtime.ObjectMethods")
                .doesNotContain("java.lang.invoke.StringConcatFactory")
                .doesNotContain("java.util.stream.MatchOps")
                .doesNotContain("org.postgresql.util.GT")
                .doesNotContain("org.postgresql.jdbc.PgDatabaseMetaData");
    }

    @Test
    void nothing_to_do_costs_the_same_with_ten_thousand_applied() throws Exception {
        String digest = historyOf(10_000);
        try (CountingProxy proxy = CountingProxy.to(TestDatabase.port())) {
            String url = "jdbc:postgresql://localhost:" + proxy.port() + "/" + database.name() + "?user="
                    + TestDatabase.USER;
            Migrator migrator =
                    Migrator.builder().url(url).catalogue(new Start(digest)).build();
            assertThat(migrator.migrate().version()).isEqualTo(1);
            assertThat(proxy.connections()).isEqualTo(1);
            assertThat(proxy.roundTrips()).isEqualTo(1);
        }
    }

    @Test
    void nothing_to_do_allocates_little_beyond_what_the_driver_does_and_no_more_for_a_long_history() {
        long few = allocatedByStart(historyOf(13));
        long many = allocatedByStart(historyOf(10_000));
        String url = url();
        long floor = allocated(() -> Floor.main(new String[] {url}));
        assertThat(few - floor).as("bytes beyond the driver's").isLessThan(MOST_BYTES);
        assertThat(many - few).as("bytes for a longer history").isLessThan(MOST_BYTES / 4);
    }

    /** Puts so many rows into the history, and gives what a catalogue of them would know. */
    private String historyOf(int rows) {
        database.execute("DROP TABLE IF EXISTS schema_migrations");
        database.execute(Tracking.CREATE_TABLE);
        database.execute(
                "INSERT INTO schema_migrations (version, name, checksum) SELECT i, 'step', '1:' || md5(i::text)"
                        + " FROM generate_series(1, " + rows + ") AS i");
        return database.query("SELECT " + HistoryDigest.SQL + " FROM schema_migrations")
                .get(0);
    }

    private long allocatedByStart(String digest) {
        Migrator migrator =
                Migrator.builder().url(url()).catalogue(new Start(digest)).build();
        return allocated(migrator::migrate);
    }

    /** What this thread allocates for some work, when everything that it needs is loaded. */
    private static long allocated(ThrowingCallable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThatCode(work).doesNotThrowAnyException();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + TestDatabase.port() + "/" + database.name() + "?user="
                + TestDatabase.USER;
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
                        url(),
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
