package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * Random pairs of schemas with rows, on PostgreSQL: up, down and up again, with the catalog compared each time.
 *
 * <p>The seeds take turns on the majors under test. {@code -Devolutions=10000} runs that many, as the profile {@code
 * evolutions} does, from {@code -Devolutions.first=1} on; {@code -Dseed=17 -Dpostgres.majors=13} runs one and says what it
 * does. A seed that has failed once stays in {@code evolutions/kept.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomEvolutionTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "evolutions", "kept.txt");
    private static final long FIRST = Long.getLong("evolutions.first", 1);
    private static final int EVOLUTIONS = Integer.getInteger("evolutions", 300);
    private static final Long SEED = Long.getLong("seed");

    /** After so many there is a line that says how far it is. */
    private static final int LAP = 100;

    private final Map<Integer, Database> databases = new TreeMap<>();

    @AfterAll
    void stop() {
        databases.values().forEach(Database::close);
    }

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void every_evolution_is_made_and_taken_back() throws IOException {
        long[] seeds = SEED != null ? new long[] {SEED} : seeds();
        List<String> failures = new ArrayList<>();
        for (int done = 0; done < seeds.length; done++) {
            if (done > 0 && done % LAP == 0) {
                System.out.println(done + " of " + seeds.length + " evolutions, " + failures.size() + " failed");
            }
            failureOf(seeds[done]).ifPresent(failures::add);
        }
        System.out.println(seeds.length + " evolutions, " + failures.size() + " failed");
        assertThat(failures).as("of %s evolutions", seeds.length).isEmpty();
    }

    /** Told at once, too: a long run that is stopped has found what it has found. */
    private Optional<String> failureOf(long seed) {
        Database database = database(seed);
        try {
            RandomEvolution evolution = new RandomEvolution(seed, database);
            if (SEED != null) {
                System.out.println(evolution);
            }
            evolution.run();
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            String failure = "seed " + seed + " on " + database.server() + ": " + e;
            System.out.println(failure);
            return Optional.of(failure);
        }
    }

    private static long[] seeds() throws IOException {
        LongStream kept = Files.readString(KEPT)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .mapToLong(line -> Long.parseLong(line.substring(0, (line + " ").indexOf(' '))));
        return LongStream.concat(kept, LongStream.range(FIRST, FIRST + EVOLUTIONS))
                .toArray();
    }

    private Database database(long seed) {
        List<Integer> majors = PostgresServer.majors();
        int major = majors.get((int) (seed % majors.size()));
        return databases.computeIfAbsent(major, key -> Database.create(PostgresServer.of(key)));
    }
}
